/**
 * The order of ids that does not depend on the language of the machine: by UTF-16 code unit.
 * In: two ids. Out: a number for `sort`. Never for what people read.
 */
export function compareIds(a: string, b: string): number {
	if (a < b) return -1;
	return a > b ? 1 : 0;
}
