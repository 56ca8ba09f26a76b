/** A size on a disk as people say it. In: bytes, ≥ 0. Out: words such as “3.4 MB”, in powers of 1000 as disks are sold. */
const UNITS = [
	[1e9, 'GB'],
	[1e6, 'MB'],
	[1e3, 'kB']
] as const;

export function bytesInWords(bytes: number): string {
	for (const [size, unit] of UNITS) {
		if (bytes < size) continue;
		const count = bytes / size;
		return `${count < 10 ? count.toFixed(1) : Math.round(count).toLocaleString('en')} ${unit}`;
	}
	return `${Math.round(bytes)} bytes`;
}
