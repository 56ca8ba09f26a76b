/**
 * The bytes of files that the user chose or dropped. In: the browser's file objects. Out: bytes with their names, or
 * why one could not be read. It looks at no content.
 */
import type { NamedBytes } from '#lib/codecs/named-file.ts';
import type { Checked } from '#lib/core/model/issue.ts';

/** What the gate takes at most; larger files are not even read. */
const MOST_BYTES = 50_000_000;

export async function readChosenFiles(files: readonly File[]): Promise<Checked<readonly NamedBytes[]>> {
	const read: NamedBytes[] = [];
	for (const file of files) {
		if (file.size > MOST_BYTES) {
			return refuse(
				'too-large',
				file.name,
				`The file has ${file.size} bytes; ${MOST_BYTES} are the most.`,
				'Split the dataset, or leave parts out.'
			);
		}
		try {
			read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		} catch {
			return refuse(
				'unreadable',
				file.name,
				'The browser could not read the file.',
				'Check that it still exists and may be read, and try again.'
			);
		}
	}
	return { ok: true, value: read, issues: [] };
}

const refuse = (code: string, file: string, message: string, remedy: string): Checked<never> => ({
	ok: false,
	issues: [{ code, severity: 'error', file, message, remedy }]
});
