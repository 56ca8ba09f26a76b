/**
 * Undo and redo over whole values. In: a history and a new present. Out: a new history; nothing is changed in place.
 *
 * Values are kept, not differences: a view is small and a dataset is shared between its entries.
 */
export interface History<Value> {
	readonly past: readonly Value[];
	readonly present: Value;
	readonly future: readonly Value[];
	/** Name of the gesture that made the present, so that the steps of one drag or one slide are one undo. */
	readonly gesture?: string;
}

export const startHistory = <Value>(present: Value): History<Value> => ({ past: [], present, future: [] });

/** Goes on to a new present. Steps of the same named gesture replace each other; a new step ends what could be redone. */
export function record<Value>(history: History<Value>, present: Value, gesture?: string): History<Value> {
	const continues = gesture !== undefined && gesture === history.gesture;
	return {
		past: continues ? history.past : [...history.past, history.present],
		present,
		future: [],
		...(gesture === undefined ? {} : { gesture })
	};
}

/** Changes the present without a step of its own (what was chosen by looking, not by doing). */
export const amend = <Value>(history: History<Value>, present: Value): History<Value> => ({
	...history,
	present
});

export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
	const previous = past.at(-1);
	return previous === undefined
		? { past, present, future }
		: { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
	const [next, ...rest] = future;
	return next === undefined
		? { past, present, future }
		: { past: [...past, present], present: next, future: rest };
}
