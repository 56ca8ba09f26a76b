/** “a”, “a and b”, “a, b and c”: how captions list things. */
export function listInWords(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
	if (items.length <= 1) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`;
}
