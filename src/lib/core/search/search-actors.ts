/**
 * Finds actors by any of their names or aliases, in any script. In: actors and what was typed. Out: the actors that
 * match, best first: whole name, beginning of a name, beginning of a word, anywhere, then one slip of the finger.
 */
import type { Actor } from '../model/actor.ts';
import { foldForSearch } from './fold-for-search.ts';

export interface ActorMatch {
	readonly actor: Actor;
	/** The name that matched, when it is not the main one. */
	readonly through?: string;
}

const MOST = 12;

export function searchActors(actors: readonly Actor[], typed: string): readonly ActorMatch[] {
	const wanted = foldForSearch(typed);
	if (wanted === '') return [];
	const found = actors.flatMap((actor) => {
		const best = foldedNamesOf(actor)
			.map(({ name, folded }) => ({ name, cost: costOf(folded, wanted) }))
			.reduce((a, b) => (b.cost < a.cost ? b : a), NOT_FOUND);
		return best.cost === Infinity ? [] : [{ actor, ...best }];
	});
	return found
		.toSorted((a, b) => a.cost - b.cost || Number(b.actor.core) - Number(a.actor.core))
		.slice(0, MOST)
		.map(({ actor, name }) =>
			name === actor.name || name === actor.id ? { actor } : { actor, through: name }
		);
}

const NOT_FOUND = { name: '', cost: Infinity };

interface FoldedName {
	readonly name: string;
	readonly folded: string;
}

/** Every name of an actor as it is searched: folded once, not with every letter that is typed. */
const folded = new WeakMap<Actor, readonly FoldedName[]>();

function foldedNamesOf(actor: Actor): readonly FoldedName[] {
	const known = folded.get(actor);
	if (known !== undefined) return known;
	const names = new Set([actor.name, ...actor.aliases, ...Object.values(actor.names), actor.id]);
	const made = [...names].map((name) => ({ name, folded: foldForSearch(name) }));
	folded.set(actor, made);
	return made;
}

function costOf(name: string, wanted: string): number {
	if (name === wanted) return 0;
	if (name.startsWith(wanted)) return 1;
	if (name.split(' ').some((word) => word.startsWith(wanted))) return 2;
	if (name.includes(wanted)) return 3;
	if (wanted.length < 4) return Infinity;
	const near = [name, ...name.split(' ')].some(
		(word) => isOneSlip(word, wanted) || isOneSlip(word.slice(0, wanted.length), wanted)
	);
	return near ? 4 : Infinity;
}

/** One letter more, less, other, or two neighbours swapped (Damerau 1964, 10.1145/363958.363994, distance 1). */
function isOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (restA.length <= 1 && restB.length <= 1) return true;
	return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
