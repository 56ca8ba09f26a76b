/** A list as GEXF 1.3 writes it, `[a, "b, c"]`: in quotation marks where a reader could misread the plain word. */
const PLAIN = /^[^\s"'[\],|;\\][^"'[\],|;\\]*$/;

export const toListText = (items: readonly string[]): string => `[${items.map(toItem).join(', ')}]`;

const toItem = (item: string): string =>
	PLAIN.test(item) && item.trim() === item ? item : `"${item.replace(/["\\]/g, '\\$&')}"`;
