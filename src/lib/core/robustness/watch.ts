/**
 * How a long computation tells how far it is and asks whether to go on.
 *
 * In: two callbacks, either of which may be missing, and the number of steps. Out: a function to call once for each
 * step; it gives false when the computation must stop. Never looks at a clock.
 */
export interface Watch {
	/** Told about a hundred times, the last time with `done` equal to `total`. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Asked before each step; true ends the computation without a result. */
	readonly shouldStop?: () => boolean;
}

const REPORTS = 100;

/** @param total number of steps that there will be. */
export function createStepper({ onProgress, shouldStop }: Watch, total: number): () => boolean {
	const between = Math.max(1, Math.floor(total / REPORTS));
	let done = 0;
	return () => {
		if (shouldStop?.() === true) return false;
		done++;
		if (done % between === 0 || done === total) onProgress?.(done, total);
		return true;
	};
}
