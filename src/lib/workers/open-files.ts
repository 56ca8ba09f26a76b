/**
 * Chosen files through the gate, in the worker, so that a large or hostile file cannot hold up the page.
 * In: bytes with their names: one portable file or snapshot, or the parts of a dataset. Out: a checked dataset with its
 * notices, or every issue. It keeps nothing.
 */
import { decodeText } from '#lib/codecs/decode-text.ts';
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { decodeFolder } from '#lib/codecs/entente-json/decode-folder.ts';
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { NamedBytes, NamedText } from '#lib/codecs/named-file.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';

export function openFiles(files: readonly NamedBytes[]): Checked<OpenedDataset> {
	const texts: NamedText[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		const text = decodeText(file);
		if (text.ok) texts.push({ name: file.name, text: text.value });
		else issues.push(...text.issues);
	}
	if (issues.length > 0) return { ok: false, issues };
	const [only] = texts;
	return only !== undefined && texts.length === 1
		? decodeDatasetFile(only)
		: decodeFolder(texts, 'the chosen files');
}
