/**
 * How many bits of a whole number of 32 bits are set: sums of neighbours, two, four and eight bits wide, all at once
 * (Warren, Hacker's Delight, 5-1).
 */
export function countBits(bits: number): number {
	let sums = bits - ((bits >>> 1) & 0x55555555);
	sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
	sums = (sums + (sums >>> 4)) & 0x0f0f0f0f;
	return Math.imul(sums, 0x01010101) >>> 24;
}
