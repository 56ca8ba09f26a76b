/**
 * The options that suppose and fold, the same for every command that looks at a view.
 *
 * In: parsed options and the dataset as it was coded. Out: a reading of it; without an option the dataset itself. An id
 * that the dataset does not have is a wrong call that names the nearest ones, because a supposition about nothing would
 * look like a finding that nothing changes.
 */
import { WrongCall } from './cli-io.ts';
import { textOptions } from './option-values.ts';
import { requireKnownId, toKnownIds } from './known-id.ts';
import { parseAdded } from './parse-added.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { describeReading } from '#lib/core/reading/describe-reading.ts';
import { listWholes } from '#lib/core/reading/fold-parts.ts';
import {
	isSameSubject,
	isSameSupposition,
	MOST_SUPPOSITIONS,
	type Supposition
} from '#lib/core/view/supposition.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Reading } from '#lib/core/reading/reading.ts';
import type { View } from '#lib/core/view/view.ts';
import type { OptionValues } from './command.ts';

export const READING_OPTIONS = {
	without: { type: 'string', multiple: true },
	'without-relation': { type: 'string', multiple: true },
	'without-source': { type: 'string', multiple: true },
	instead: { type: 'string', multiple: true },
	add: { type: 'string', multiple: true },
	fold: { type: 'string', multiple: true }
} as const;

export const READING_HELP = `  --without ID           supposes that the actor were not there; repeat for several
  --without-relation ID  supposes that the relation were not there
  --without-source ID    supposes that the source had not been used
  --instead REL=TYPE     supposes that the relation REL were of another type
  --add "FROM TYPE TO"   supposes one relation more; ids that leave this open as JSON:
                         '["FROM", "TYPE", "TO"]'
  --fold ID,…|all        folds the parts of these actors into them; all: of every actor`;

/** What the options ask for, as a view holds it. */
export const toReadingChoice = (
	values: OptionValues,
	dataset: Dataset
): Pick<View, 'suppositions' | 'folded'> => ({
	suppositions: toSuppositions(values, dataset),
	folded: toFolded(values, dataset)
});

/** The reading that the options ask for. */
export const toReading = (values: OptionValues, dataset: Dataset): Reading =>
	deriveReading(dataset, toReadingChoice(values, dataset));

/** A view with what the options suppose and fold on top of its own; of two that contradict each other the options hold. */
export function addReading(view: View, values: OptionValues, dataset: Dataset): View {
	const { suppositions, folded } = toReadingChoice(values, dataset);
	const kept = view.suppositions.filter((one) => !suppositions.some((other) => isSameSubject(one, other)));
	return {
		...view,
		suppositions: [...kept, ...suppositions],
		folded: [...new Set([...view.folded, ...folded])]
	};
}

/** What was supposed and folded, as the first lines of a text; empty when nothing was. */
export const toReadingLines = (reading: Reading): string =>
	describeReading(reading)
		.map((sentence) => `${sentence}\n`)
		.join('');

function toSuppositions(values: OptionValues, dataset: Dataset): readonly Supposition[] {
	const { actors, relations, sources } = dataset;
	const without = (
		option: string,
		what: 'without-actor' | 'without-relation' | 'without-source',
		items: readonly { readonly id: string }[]
	): Supposition[] =>
		textOptions(values, option).map((id) => ({ what, id: requireKnownId(option, id, items) }));
	const asked: Supposition[] = [
		...without('without', 'without-actor', actors),
		...without('without-relation', 'without-relation', relations),
		...without('without-source', 'without-source', sources),
		...textOptions(values, 'instead').map((text) => parseInstead(text, dataset)),
		...textOptions(values, 'add').map((text) => parseAdded(text, dataset))
	];
	const kept: Supposition[] = [];
	for (const one of asked) {
		if (kept.some((other) => isSameSupposition(one, other))) continue;
		if (kept.some((other) => isSameSubject(one, other)))
			throw new WrongCall('--instead gives one relation two types; give one');
		kept.push(one);
	}
	if (kept.length > MOST_SUPPOSITIONS)
		throw new WrongCall(`at most ${MOST_SUPPOSITIONS} suppositions can be made at once`);
	return kept;
}

/** Either side may hold an equals sign, so the first reading that names known things is taken. */
function parseInstead(text: string, { relations, relationTypes }: Dataset): Supposition {
	const knownRelations = new Set<string>(relations.map(({ id }) => id));
	const knownTypes = new Set<string>(relationTypes.map(({ id }) => id));
	for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
		const [id, type] = [text.slice(0, at), text.slice(at + 1)];
		if (knownRelations.has(id) && knownTypes.has(type)) return { what: 'instead', id, type };
	}
	const at = text.lastIndexOf('=');
	if (at < 1) throw new WrongCall(`--instead “${text}” is not of the form RELATION=TYPE`);
	requireKnownId('instead', text.slice(0, at), relations);
	const type = requireKnownId('instead', text.slice(at + 1), relationTypes);
	return { what: 'instead', id: text.slice(0, at), type };
}

function toFolded(values: OptionValues, { actors }: Dataset): readonly string[] {
	const asked = textOptions(values, 'fold');
	if (asked.length === 0) return [];
	const wholes = listWholes(actors).map(({ actor }) => actor);
	const ids = asked.flatMap((text) =>
		text === 'all' ? wholes.map(({ id }) => id) : toKnownIds('fold', text, actors)
	);
	const barren = ids.find((id) => !wholes.some((whole) => whole.id === id));
	if (barren !== undefined)
		throw new WrongCall(
			`--fold “${barren}”: no actor is part of it that could be folded; ${wholes.length === 0 ? 'this dataset has none to fold' : `these have parts: ${wholes.map(({ id }) => id).join(', ')}`}`
		);
	return [...new Set(ids)];
}
