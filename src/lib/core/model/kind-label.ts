/** A kind as people read it: `armed-group` becomes “Armed group”. */
export function toKindLabel(kind: string): string {
	const words = kind.replaceAll(/[-_]+/g, ' ').trim();
	return words === '' ? 'Unspecified' : words.charAt(0).toUpperCase() + words.slice(1);
}
