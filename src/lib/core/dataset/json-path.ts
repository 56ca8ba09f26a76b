/**
 * Writes and reads places in JSON as people write them: `relations[3].citations[0].source`, `names["a b"]`.
 *
 * In: keys from the root. Out: text. Nothing is looked up in any value here.
 */
export type PathKey = string | number;

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

export function toJsonPath(keys: readonly PathKey[], root = ''): string {
	let path = root;
	for (const key of keys) {
		if (typeof key === 'number') path += `[${key}]`;
		else if (!PLAIN_KEY.test(key)) path += `[${JSON.stringify(key)}]`;
		else path += path === '' ? key : `.${key}`;
	}
	return path;
}
