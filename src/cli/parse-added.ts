/**
 * A relation that is supposed, as `--add` gives it: “FROM TYPE TO”, or as JSON. In: the text and the dataset. Out: the
 * supposition, or a wrong call. Ids may hold spaces; where a text can be read in two ways, JSON is asked for.
 */
import { WrongCall } from './cli-io.ts';
import { requireKnownId } from './known-id.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';

type Ends = readonly [from: string, type: string, to: string];

export function parseAdded(text: string, dataset: Dataset): Supposition {
	const [from, type, to] = readJson(text) ?? readWords(text, dataset);
	requireKnownId('add', from, dataset.actors);
	requireKnownId('add', type, dataset.relationTypes);
	requireKnownId('add', to, dataset.actors);
	if (from === to) throw new WrongCall(`--add “${text}”: a relation of an actor with itself counts nowhere`);
	return { what: 'added', from, to, type };
}

/** `["FROM", "TYPE", "TO"]` or `{ "from", "type", "to" }`; undefined when it is no such JSON. */
function readJson(text: string): Ends | undefined {
	if (!/^\s*[[{]/.test(text)) return undefined;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { from, type, to } = value as Readonly<Record<string, unknown>>;
	const [first, second, third] = Array.isArray(value) ? (value as readonly unknown[]) : [from, type, to];
	if (typeof first === 'string' && typeof second === 'string' && typeof third === 'string')
		return [first, second, third];
	throw new WrongCall(`--add ${text}: as JSON it must be ["FROM", "TYPE", "TO"]`);
}

function readWords(text: string, { actors, relationTypes }: Dataset): Ends {
	const known = new Set<string>(actors.map(({ id }) => id));
	const found: Ends[] = [];
	for (const { id: type } of relationTypes) {
		const middle = ` ${type} `;
		for (let at = text.indexOf(middle); at >= 0; at = text.indexOf(middle, at + 1)) {
			const [from, to] = [text.slice(0, at), text.slice(at + middle.length)];
			if (known.has(from) && known.has(to)) found.push([from, type, to]);
		}
	}
	if (found.length > 1)
		throw new WrongCall(
			`--add “${text}” can be read in ${found.length} ways; give it as ["FROM", "TYPE", "TO"]`
		);
	const [only] = found;
	if (only !== undefined) return only;
	const [from, type, to, ...more] = text.trim().split(/\s+/);
	if (from === undefined || type === undefined || to === undefined || more.length > 0)
		throw new WrongCall(`--add “${text}” is not of the form "FROM TYPE TO" with known ids`);
	return [from, type, to];
}
