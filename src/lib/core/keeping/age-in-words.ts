/** How long ago something was. In: two times in milliseconds. Out: words such as “5 minutes ago”; never a clock of its own. */
const UNITS = [
	[86_400_000, 'day'],
	[3_600_000, 'hour'],
	[60_000, 'minute']
] as const;

export function ageInWords(then: number, now: number): string {
	const age = now - then;
	for (const [length, unit] of UNITS) {
		const count = Math.floor(age / length);
		if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
	}
	return 'just now';
}
