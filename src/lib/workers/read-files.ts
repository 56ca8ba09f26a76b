/**
 * The bytes of chosen files, read in the worker, so that the page never holds them. In: the browser's file objects. Out:
 * bytes with their names, or why one could not be read. It looks at no content.
 */
import type { NamedBytes } from '#lib/codecs/named-file.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked } from '#lib/core/model/issue.ts';

/** @param report told the share of all bytes that has been read, 0 to 1. */
export async function readFiles(
	files: readonly File[],
	report: (share: number) => void
): Promise<Checked<readonly NamedBytes[]>> {
	const all = files.reduce((sum, { size }) => sum + size, 0);
	const large = files.find(({ size }) => size > LIMITS.tableBytes);
	if (large !== undefined) {
		const most = LIMITS.tableBytes / 1024 / 1024;
		return refuse(
			'file-too-large',
			large.name,
			`The file is larger than ${most} MB.`,
			'Split it into smaller ones.'
		);
	}
	const read: NamedBytes[] = [];
	let done = 0;
	for (const file of files) {
		try {
			const bytes = new Uint8Array(file.size);
			let filled = 0;
			const reader = file.stream().getReader();
			for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
				bytes.set(chunk.value, filled);
				filled += chunk.value.length;
				report((done + filled) / all);
			}
			done += filled;
			read.push({ name: file.name, bytes });
		} catch {
			const remedy = 'Check that it still exists, was not changed meanwhile and may be read, and try again.';
			return refuse('unreadable', file.name, 'The browser could not read the file.', remedy);
		}
	}
	return { ok: true, value: read, issues: [] };
}

const refuse = (code: string, file: string, message: string, remedy: string): Checked<never> => ({
	ok: false,
	issues: [{ code, severity: 'error', file, message, remedy }]
});
