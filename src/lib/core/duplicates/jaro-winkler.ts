/**
 * How alike two short texts are, 0 to 1, by Jaro and Winkler (Winkler 1990, “String comparator metrics and enhanced decision
 * rules in the Fellegi–Sunter model of record linkage”). In: two texts. Out: 1 for the same, 0 for nothing in common;
 * a common beginning of up to four letters counts more. Symmetric.
 */
const PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

export function jaroWinkler(a: string, b: string): number {
	if (a === b) return 1;
	if (a === '' || b === '') return 0;
	const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
	const taken = new Uint8Array(b.length);
	const matchedA: string[] = [];
	for (let at = 0; at < a.length; at += 1) {
		const end = Math.min(b.length, at + reach + 1);
		for (let other = Math.max(0, at - reach); other < end; other += 1) {
			if (taken[other] === 1 || a[at] !== b[other]) continue;
			taken[other] = 1;
			matchedA.push(a[at] ?? '');
			break;
		}
	}
	const matches = matchedA.length;
	if (matches === 0) return 0;
	const matchedB = Array.from(b).filter((_letter, index) => taken[index] === 1);
	const swapped = matchedA.filter((letter, index) => letter !== matchedB[index]).length / 2;
	const jaro = (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3;
	let prefix = 0;
	while (prefix < PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
	return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}
