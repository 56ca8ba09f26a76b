/**
 * From bytes to text, without guessing.
 *
 * In: the bytes of a file and its name. Out: the text of UTF-8 (with or without byte order mark) or of UTF-16 with
 * one; a refusal for anything else, so that no name is ever shown with wrong letters. It reads no files.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import type { NamedBytes } from './named-file.ts';

export function decodeText({ name: file, bytes }: NamedBytes): Checked<string> {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: 'utf-8';
	try {
		return { ok: true, value: new TextDecoder(encoding, { fatal: true }).decode(bytes), issues: [] };
	} catch {
		return {
			ok: false,
			issues: [
				{
					code: 'not-text',
					severity: 'error',
					file,
					message: `The file is not text in ${encoding.toUpperCase()}; it is a picture, an archive or text in an old encoding.`,
					remedy: 'Choose another file, or save the text again as UTF-8.'
				}
			]
		};
	}
}
