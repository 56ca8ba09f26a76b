/**
 * What was supposed and folded, in sentences for captions and banners.
 *
 * In: a reading. Out: at most two sentences, such as “Hypothetical: without Iran; China supports Iraq added.” and
 * “Folded: 5 actors into Iraqi government.”; none when the dataset is read as it was coded. Names and claims are those
 * of the original dataset, because what is supposed away is no longer in the other one.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { countOf, speakTie } from '../scene/speak.ts';
import { listInWords } from '../filters/list-in-words.ts';
import type { Supposition } from '../view/supposition.ts';
import type { Reading } from './reading.ts';

export function describeReading(
	reading: Pick<Reading, 'original' | 'suppositions' | 'foldedInto'>
): readonly string[] {
	const suppositions = describeSuppositions(reading.original, reading.suppositions);
	const folded = describeFolded(reading.original, reading.foldedInto);
	return [
		...(suppositions.length === 0 ? [] : [`Hypothetical: ${suppositions.join('; ')}.`]),
		...(folded === undefined ? [] : [`Folded: ${folded}.`])
	];
}

/** Each supposition as a part of a sentence, in the order in which they were made. */
export function describeSuppositions(
	original: Dataset,
	suppositions: readonly Supposition[]
): readonly string[] {
	// Asked with every picture: the maps below are made only for somebody who supposes something.
	if (suppositions.length === 0) return [];
	const names = new Map<string, string>(original.actors.map(({ id, name }) => [id, name]));
	const types = new Map<string, Dataset['relationTypes'][number]>(
		original.relationTypes.map((type) => [type.id, type])
	);
	const relations = new Map<string, Relation>(original.relations.map((relation) => [relation.id, relation]));
	const nameOf = (id: string): string => names.get(id) ?? id;
	const speak = ({ from, to, type }: { from: string; to: string; type: string }): string =>
		speakTie(nameOf(from), types.get(type), nameOf(to));
	const quote = (id: string): string => {
		const relation = relations.get(id);
		if (relation === undefined) return `“${id}”`;
		return `“${shorten(relation.claim === '' ? speak(relation) : relation.claim)}”`;
	};
	const labelOf = (type: string | undefined): string => types.get(type ?? '')?.label ?? type ?? 'before';
	return suppositions.map((one) => {
		switch (one.what) {
			case 'without-actor':
				return `without ${nameOf(one.id)}`;
			case 'without-relation':
				return `without ${quote(one.id)}`;
			case 'without-source': {
				const source = original.sources.find(({ id }) => id === one.id);
				return `without the source “${shorten(source?.title ?? one.id)}”`;
			}
			case 'instead':
				return `${quote(one.id)} counted as ${labelOf(one.type)} instead of ${labelOf(relations.get(one.id)?.type)}`;
			case 'added':
				return `${speak(one)} added`;
		}
	});
}

/** “5 actors into Iraqi government and 1 actor into Iran”, in the order of the dataset; absent when nothing is folded. */
function describeFolded(original: Dataset, foldedInto: ReadonlyMap<string, string>): string | undefined {
	const counts = new Map<string, number>();
	for (const whole of foldedInto.values()) counts.set(whole, (counts.get(whole) ?? 0) + 1);
	if (counts.size === 0) return undefined;
	return listInWords(
		original.actors.flatMap(({ id, name }) => {
			const count = counts.get(id);
			return count === undefined ? [] : [`${countOf(count, 'actor')} into ${name}`];
		})
	);
}

const LONGEST = 70;

/** Ends at a word, so that a caption stays a caption; a full stop would close the sentence that it stands in. */
function shorten(text: string): string {
	const whole = text.replace(/\.$/, '');
	if (whole.length <= LONGEST) return whole;
	const cut = whole.slice(0, LONGEST + 1);
	const end = cut.lastIndexOf(' ');
	return `${(end > LONGEST / 2 ? cut.slice(0, end) : cut.slice(0, LONGEST)).toWellFormed()} …`;
}
