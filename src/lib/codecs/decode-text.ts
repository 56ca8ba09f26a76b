/**
 * From bytes to text: `decodeText` without guessing, for our own files; `detectText` for files of other programs.
 *
 * In: the bytes of a file and its name. Out: the text; a refusal where no encoding fits, so that no name is shown with
 * wrong letters unasked. A guess is told. “�” is never put in the place of what cannot be read. It reads no files.
 */
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import { declaredEncoding, encodingByMark, encodingByZeros } from './find-encoding.ts';
import { findBrokenUtf8 } from './find-broken-utf8.ts';
import { guessEncodings } from './guess-encoding.ts';
import { recogniseBytes } from './recognise-bytes.ts';
import type { NamedBytes } from './named-file.ts';

export function decodeText({ name: file, bytes }: NamedBytes): Checked<string> {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: 'utf-8';
	const value = decodeAs(encoding, bytes);
	if (value !== undefined) return { ok: true, value, issues: [] };
	const words = `The file is not text in ${encoding.toUpperCase()}; it is a picture, an archive or text in an old encoding.`;
	return refuse(file, 'not-text', words, 'Choose another file, or save the text again as UTF-8.');
}

export interface DetectedText {
	/** Line ends of old Macs (CR alone) are read as line feeds. */
	readonly text: string;
	/** By its name in the WHATWG list, in small letters. */
	readonly encoding: string;
	/** False where the encoding was guessed. */
	readonly sure: boolean;
}

/** @param options.encoding by its name in the WHATWG list, when a person chose one; nothing is guessed then. */
export function detectText(
	{ name: file, bytes }: NamedBytes,
	options: { readonly encoding?: string } = {}
): Checked<DetectedText> {
	const words = recogniseBytes(bytes);
	if (words !== undefined) {
		return refuse(
			file,
			'not-text',
			`The file is ${words}, not text.`,
			'Choose the file of the graph itself.'
		);
	}
	if (options.encoding !== undefined) return decodeChosen(file, bytes, options.encoding);
	const known = encodingByMark(bytes) ?? encodingByZeros(bytes);
	if (known === 'utf-32') {
		const message = 'The text is in UTF-32, which is not read here.';
		return refuse(file, 'unknown-encoding', message, 'Save the text again as UTF-8.');
	}
	if (known !== undefined) return decodeKnown(file, bytes, known);
	const declared = declaredEncoding(bytes);
	const byDeclaration = declared === undefined ? undefined : decodeAs(declared, bytes);
	if (declared !== undefined && byDeclaration !== undefined) return found(byDeclaration, declared);
	const unicode = decodeAs('utf-8', bytes);
	if (unicode !== undefined) return found(unicode, 'utf-8');
	return guess(file, bytes);
}

function guess(file: string, bytes: Uint8Array): Checked<DetectedText> {
	const { line, isMostlyRight } = findBrokenUtf8(bytes);
	if (isMostlyRight) return refuseBroken(file, 'utf-8', line);
	for (const encoding of bytes.includes(0) ? [] : guessEncodings(bytes)) {
		const text = decodeAs(encoding, bytes);
		if (text === undefined || UNLIKELY.test(text)) continue;
		const issue: Issue = {
			code: 'guessed-encoding',
			severity: 'notice',
			file,
			message: `The file does not say how its letters are encoded; it was read as ${encoding}.`,
			remedy: 'If names look wrong, choose another under “Encoding” (on the command line: --encoding).'
		};
		return { ok: true, value: { text: withLineFeeds(text), encoding, sure: false }, issues: [issue] };
	}
	const message = 'The file is no text, or text in an encoding that cannot be told.';
	const remedy =
		'Choose its encoding under “Encoding” (on the command line: --encoding), or save it again as UTF-8.';
	return refuse(file, 'not-text', message, remedy);
}

// Controls beyond ASCII and private characters: no program writes them into a table.
const UNLIKELY = /[\u0080-\u009f\ue000-\uf8ff]/;

function decodeChosen(file: string, bytes: Uint8Array, chosen: string): Checked<DetectedText> {
	const encoding = nameOf(chosen);
	if (encoding === undefined) {
		const message = `“${chosen}” is no encoding that is known here.`;
		const remedy = 'Use a name such as utf-8, utf-16le, windows-1256, windows-1252, big5 or gb18030.';
		return refuse(file, 'unknown-encoding', message, remedy);
	}
	return decodeKnown(file, bytes, encoding);
}

function decodeKnown(file: string, bytes: Uint8Array, encoding: string): Checked<DetectedText> {
	const text = decodeAs(encoding, bytes);
	if (text !== undefined) return found(text, encoding);
	return refuseBroken(file, encoding, encoding === 'utf-8' ? findBrokenUtf8(bytes).line : undefined);
}

function nameOf(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const withLineFeeds = (text: string): string =>
	text.includes('\r') && !text.includes('\n') ? text.replaceAll('\r', '\n') : text;

const found = (text: string, encoding: string): Checked<DetectedText> => ({
	ok: true,
	value: { text: withLineFeeds(text), encoding, sure: true },
	issues: []
});

function refuseBroken(file: string, encoding: string, line: number | undefined): Checked<never> {
	const message = `The text is in ${encoding.toUpperCase()} but damaged: bytes that are no letters stand in it.`;
	const remedy = 'Take an unharmed copy, or choose another encoding (on the command line: --encoding).';
	return refuse(file, 'broken-text', message, remedy, line);
}

const refuse = (
	file: string,
	code: string,
	message: string,
	remedy: string,
	line?: number
): Checked<never> => ({
	ok: false,
	issues: [{ code, severity: 'error', file, ...(line === undefined ? {} : { line }), message, remedy }]
});
