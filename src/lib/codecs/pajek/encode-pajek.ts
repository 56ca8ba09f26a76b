/**
 * A dataset as a Pajek network, the type of a relation as the label of its line.
 *
 * In: a dataset with places and looks. Out: the text of the file, the same every time. Values are strengths, negative where
 * the type is hostile; places lie between 0 and 1 with y upwards. Labels carry no line breaks and no control characters.
 */
import type { RelationType } from '#lib/core/model/relation-type.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';
import { toDrawing } from '../fields/actor-fields.ts';
import { FieldChanges, type Change } from '../fields/field-changes.ts';
import { makeUniqueLabels } from '../fields/unique-labels.ts';

const CONTROL: Change = {
	code: 'control-character',
	say: (count) =>
		`${count === 1 ? 'One label' : `${count} labels`} had control characters or halves of characters, which became “�”.`
};

export function encodePajek(input: EncodeInput): EncodedFile {
	const { dataset } = input;
	const changes = new FieldChanges();
	const quote = (text: string): string => `"${toQuoted(text, changes)}"`;
	const toLabel = makeUniqueLabels(changes);
	const places = toUnitSquare(input);
	const title = toSafe(dataset.title, changes).replaceAll('\n', ' ');
	const lines = [`*Network ${title}`.trimEnd(), `*Vertices ${dataset.actors.length}`];
	for (const [index, actor] of dataset.actors.entries()) {
		const place = places.get(actor.id);
		const { colour } = toDrawing(actor, input);
		const parts = [String(index + 1), quote(toLabel(actor))];
		if (place !== undefined) parts.push(...place.map((number) => number.toFixed(6)), '0.5');
		if (colour !== undefined) parts.push('ic', `RGB${colour.slice(1, 7).toUpperCase()}`);
		lines.push(parts.join(' '));
	}
	const number = new Map<string, number>(dataset.actors.map(({ id }, index) => [id, index + 1]));
	const types = new Map<string, RelationType>(dataset.relationTypes.map((type) => [type.id, type]));
	for (const isArc of [true, false]) {
		const relations = dataset.relations.filter(({ type }) => (types.get(type)?.directed ?? true) === isArc);
		if (relations.length === 0) continue;
		// Nothing behind the keyword: networkx would take it for a line.
		lines.push(isArc ? '*Arcs' : '*Edges');
		for (const { from, to, type, strength } of relations) {
			const value = types.get(type)?.sign === -1 ? -strength : strength;
			lines.push(`${number.get(from) ?? 0} ${number.get(to) ?? 0} ${value} l ${quote(type)}`);
		}
	}
	return {
		extension: '.net',
		mediaType: 'text/plain',
		content: `${lines.join('\n')}\n`,
		notices: changes.toNotices()
	};
}

/** Text of one line or, with `\n`, of several. */
function toSafe(text: string, changes: FieldChanges): string {
	const lines = text.replace(/\r\n?/g, '\n');
	const safe = lines.toWellFormed().replace(/[^\P{Cc}\n]/gu, '\uFFFD');
	if (safe !== lines) changes.add(CONTROL, text);
	return safe;
}

/** What stands between quotation marks. */
const toQuoted = (text: string, changes: FieldChanges): string =>
	toSafe(text, changes).replace(/["\\\n]/g, (mark) => (mark === '\n' ? '\\n' : `\\${mark}`));

/** Places within 0.05 and 0.95, of equal scale in both directions; empty when no actor has one. */
function toUnitSquare(input: EncodeInput): ReadonlyMap<string, Position> {
	const places = input.dataset.actors.flatMap((actor): [string, Position][] => {
		const { x, y } = toDrawing(actor, input, true);
		return x === undefined || y === undefined ? [] : [[actor.id, [x, y]]];
	});
	const xs = places.map(([, [x]]) => x);
	const ys = places.map(([, [, y]]) => y);
	const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
	const extent = Math.max(most(xs) - least(xs), most(ys) - least(ys));
	const scale = extent > 0 ? 0.9 / extent : 0;
	const fit = (value: number, from: number): number => 0.05 + (value - from) * scale;
	return new Map(places.map(([id, [x, y]]) => [id, [fit(x, least(xs)), fit(y, least(ys))]]));
}
