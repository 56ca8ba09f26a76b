/**
 * Chance that can be repeated: a small generator of the mulberry32 kind (T. Ettinger, 2017, public domain idea).
 *
 * In: a seed. Out: a function that gives numbers from 0 (inclusive) to 1 (exclusive), the same sequence for the same
 * seed on every machine. Never use it where a guess must be hard.
 */
export type Random = () => number;

const WEYL_STEP = 0x6d2b79f5;

/** @param seed any number; its whole part modulo 2³² is used. */
export function createSeededRandom(seed: number): Random {
	let counter = seed >>> 0;
	return () => {
		counter = (counter + WEYL_STEP) >>> 0;
		let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
		bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
		return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
	};
}
