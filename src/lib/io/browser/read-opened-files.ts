/**
 * Files that the user chose or dropped, through the gate: bytes to text to a checked dataset. In: one portable file or
 * snapshot, or the four files of a dataset. Out: the dataset with its notices, or every issue. Changes nothing.
 */
import { decodeText } from '#lib/codecs/decode-text.ts';
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { decodeFolder } from '#lib/codecs/entente-json/decode-folder.ts';
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { NamedText } from '#lib/codecs/named-file.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';

const MOST_BYTES = 50_000_000;

export async function readOpenedFiles(files: readonly File[]): Promise<Checked<OpenedDataset>> {
	const texts: NamedText[] = [];
	for (const file of files) {
		const text = await readFile(file);
		if (!text.ok) return text;
		texts.push(text.value);
	}
	const [only, ...others] = texts;
	if (only === undefined)
		return refuse('no-file', '', 'No file was given.', 'Choose a dataset or snapshot file.');
	return others.length === 0 ? decodeDatasetFile(only) : decodeFolder(texts, 'the chosen files');
}

async function readFile(file: File): Promise<Checked<NamedText>> {
	if (file.size > MOST_BYTES) {
		return refuse(
			'too-large',
			file.name,
			`The file has ${file.size} bytes; ${MOST_BYTES} are the most.`,
			'Split the dataset, or leave parts out.'
		);
	}
	try {
		const text = decodeText({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
		return text.ok ? { ...text, value: { name: file.name, text: text.value } } : text;
	} catch {
		return refuse(
			'unreadable',
			file.name,
			'The browser could not read the file.',
			'Check that it still exists and may be read, and try again.'
		);
	}
}

const refuse = (
	code: string,
	file: string,
	message: string,
	remedy: string
): { readonly ok: false; readonly issues: readonly Issue[] } => ({
	ok: false,
	issues: [{ code, severity: 'error', file, message, remedy }]
});
