/**
 * Actors that may be one and the same, for a person to judge: nothing is merged here.
 *
 * In: a dataset. Out: pairs of actors with the reasons and a score, 0 to 1, the likeliest first; and names that so many
 * actors have that they are not compared by them. Looks at names, names in languages and aliases: case, accents,
 * punctuation, articles, order, acronyms, spellings, Arabic against Latin script, slips of the finger. A different kind
 * and different names in the same language speak against it.
 */
import { compareIds } from '../layout/compare-ids.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { listBlockKeys } from './block-keys.ts';
import { compareNames, type Likeness } from './compare-names.ts';
import { foldName } from './fold-name.ts';
import { toNameForms, type NameForm } from './name-form.ts';

export interface DuplicateReason {
	readonly how: Likeness;
	/** The names that are alike, as they stand: of the first actor and of the second. */
	readonly names: readonly [string, string];
}

export interface DuplicatePair {
	/** Ids, in the order of the dataset. */
	readonly ids: readonly [string, string];
	readonly score: number;
	/** The strongest first, one for each way. */
	readonly reasons: readonly DuplicateReason[];
	/** What speaks against it. */
	readonly doubts: readonly ('kind' | 'names' | 'part')[];
}

export interface Duplicates {
	readonly pairs: readonly DuplicatePair[];
	/** Names shared by more actors than are compared with each other. */
	readonly common: readonly { readonly name: string; readonly actors: number }[];
}

/** Pairs below are not worth a look. */
const LEAST_SCORE = 0.6;
/** More names than this under one key say that the key is a common word. */
const MOST_IN_BLOCK = 60;
const AGAINST = { kind: 0.85, names: 0.75, part: 0.75 } as const;

interface Found {
	readonly reasons: Map<Likeness, { readonly score: number; readonly names: readonly [string, string] }>;
}

/** So many names or blocks are looked at between two breaths: some milliseconds. */
const PART = 1000;

export function findDuplicates(dataset: Pick<Dataset, 'actors'>): Duplicates {
	const parts = findDuplicatesInParts(dataset);
	for (;;) {
		const part = parts.next();
		if (part.done === true) return part.value;
	}
}

/** The same in parts that give way to the screen: each step takes some milliseconds and gives the share that is done. */
export function* findDuplicatesInParts({
	actors
}: Pick<Dataset, 'actors'>): Generator<number, Duplicates, undefined> {
	const blocks = new Map<string, NameForm | NameForm[]>();
	for (const [index, actor] of actors.entries()) {
		for (const form of toNameForms(actor, index)) putIntoBlocks(blocks, form);
		if (index % PART === PART - 1) yield (index / actors.length) * 0.7;
	}
	const found = new Map<number, Found>();
	const common: { name: string; actors: number }[] = [];
	let looked = 0;
	for (const [key, block] of blocks) {
		looked += 1;
		if (looked % (PART * 20) === 0) yield 0.7 + (looked / blocks.size) * 0.3;
		if (!Array.isArray(block)) continue;
		if (block.length <= MOST_IN_BLOCK) compareAll(block, actors.length, found);
		else if (key.startsWith('w')) {
			const size = new Set(block.map(({ actor }) => actor)).size;
			if (size > MOST_IN_BLOCK) common.push({ name: block[0]?.text ?? '', actors: size });
		}
	}
	const pairs = [...found].flatMap(([pair, { reasons }]) => {
		const [a, b] = [actors[Math.floor(pair / actors.length)], actors[pair % actors.length]];
		return a === undefined || b === undefined ? [] : toPair(a, b, reasons);
	});
	return {
		pairs: pairs.toSorted(
			(a, b) => b.score - a.score || compareIds(a.ids[0], b.ids[0]) || compareIds(a.ids[1], b.ids[1])
		),
		common: common.toSorted((a, b) => b.actors - a.actors)
	};
}

/** A key that only one actor has, which most are, holds the form itself: lists would take most of the time. */
function putIntoBlocks(blocks: Map<string, NameForm | NameForm[]>, form: NameForm): void {
	for (const key of listBlockKeys(form)) {
		const block = blocks.get(key);
		if (block === undefined) blocks.set(key, form);
		else if (Array.isArray(block)) block.push(form);
		else if (block.actor !== form.actor) blocks.set(key, [block, form]);
	}
}

function compareAll(block: readonly NameForm[], count: number, found: Map<number, Found>): void {
	for (const [index, one] of block.entries()) {
		for (const other of block.slice(index + 1)) {
			if (one.actor === other.actor) continue;
			const [a, b] = one.actor < other.actor ? [one, other] : [other, one];
			const likely = compareNames(a, b);
			if (likely === undefined) continue;
			const pair = a.actor * count + b.actor;
			const { reasons } = found.get(pair) ?? { reasons: new Map() };
			const known = reasons.get(likely.how);
			if (known === undefined || known.score < likely.score)
				reasons.set(likely.how, { score: likely.score, names: [a.text, b.text] });
			found.set(pair, { reasons });
		}
	}
}

function toPair(a: Actor, b: Actor, reasons: Found['reasons']): readonly DuplicatePair[] {
	const doubts = listDoubts(a, b);
	const ranked = [...reasons].toSorted(([, one], [, other]) => other.score - one.score);
	const best = ranked[0]?.[1].score ?? 0;
	const score = doubts.reduce((sum, doubt) => sum * AGAINST[doubt], best);
	if (score < LEAST_SCORE) return [];
	return [{ ids: [a.id, b.id], score, reasons: ranked.map(([how, { names }]) => ({ how, names })), doubts }];
}

function listDoubts(a: Actor, b: Actor): DuplicatePair['doubts'] {
	const doubts: ('kind' | 'names' | 'part')[] = [];
	if (a.kind !== '' && b.kind !== '' && a.kind !== b.kind) doubts.push('kind');
	const isOther = (tag: string): boolean =>
		Object.hasOwn(b.names, tag) && sortedName(a.names[tag] ?? '') !== sortedName(b.names[tag] ?? '');
	if (Object.keys(a.names).some(isOther)) doubts.push('names');
	if (a.partOf === b.id || b.partOf === a.id) doubts.push('part');
	return doubts;
}

const sortedName = (name: string): string => foldName(name).toSorted().join('');
