/**
 * Which earlier states of one document give way. In: all of them. Out: the ones to drop: of those kept with each edit all
 * but the ten newest, of those kept for a reason of their own all but the twenty newest, and the oldest where all
 * together are larger than a browser gives gladly. The newest is never dropped.
 */
import type { StateRecord } from './records.ts';

export const MOST_STATES = 10;
const MOST_KEPT = 20;
/** Bytes of the earlier states of one document. */
const MOST_BYTES = 100_000_000;

export function statesToDrop(states: readonly StateRecord[]): readonly StateRecord[] {
	const newestFirst = states.toSorted((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
	const counted = { kept: 0, passing: 0 };
	let bytes = 0;
	const contents = new Set<string>();
	return newestFirst.filter((state, index) => {
		// A state of the view alone shares its dataset with its neighbours and costs nothing.
		if (!contents.has(state.dataset)) bytes += state.bytes;
		contents.add(state.dataset);
		const place = state.kept ? ++counted.kept : ++counted.passing;
		const isOver = place > (state.kept ? MOST_KEPT : MOST_STATES) || bytes > MOST_BYTES;
		return isOver && index > 0;
	});
}
