/**
 * Files as a person chose them, whatever program wrote them, to values.
 *
 * In: one or several files as bytes. Out: a checked dataset (our own files) or a draft that wants a plan (all others),
 * or every reason for the refusal. What a file is, is told by its content. It reads and keeps nothing itself.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { PART_NAMES } from '#lib/core/dataset/dataset-parts.ts';
import { parseJson } from '#lib/core/dataset/parse-json.ts';
import { decodeFolder } from './entente-json/decode-folder.ts';
import { decodeText, detectText } from './decode-text.ts';
import { FORMATS } from './index.ts';
import { quoteLongIntegers } from './quote-long-integers.ts';
import { recogniseJsonValue, recognisePlainText, type Recognised } from './recognise-format.ts';
import { isZip, listZip } from './zip/list-zip.ts';
import { readZip } from './zip/read-zip.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { DecodeFile, DecodeOptions, Decoded } from './format.ts';
import type { NamedBytes, NamedText } from './named-file.ts';

export async function decodeFiles(
	files: readonly NamedBytes[],
	options: DecodeOptions = {}
): Promise<Checked<Decoded>> {
	const [only] = files;
	if (only === undefined) return refuse('', 'no-file', 'No file was chosen.', 'Choose a file.');
	return files.length === 1 ? decodeOne(only, options) : decodeSeveral(files, options);
}

async function decodeOne(file: NamedBytes, options: DecodeOptions): Promise<Checked<Decoded>> {
	if (file.bytes.length === 0)
		return refuse(file.name, 'empty-file', 'The file is empty.', 'Save the data into it again.');
	if (isZip(file.bytes)) return decodeArchive(file, options);
	if (file.bytes.length > LIMITS.tableBytes) return refuseSize(file.name, LIMITS.tableBytes);
	const detected = detectText(file, options);
	if (!detected.ok) return detected;
	const { text, encoding } = detected.value;
	const decoded = await decodeByContent({ ...file, text, encoding }, options);
	return { ...decoded, issues: [...detected.issues, ...decoded.issues] };
}

async function decodeByContent(file: DecodeFile, options: DecodeOptions): Promise<Checked<Decoded>> {
	const { name, text } = file;
	if (text.trim() === '')
		return refuse(name, 'empty-file', 'The file holds nothing but blanks.', 'Save the data into it again.');
	const start = text.trimStart().charAt(0);
	if (!'[{"'.includes(start)) {
		const recognised = recognisePlainText(text);
		const isTable = 'format' in recognised && recognised.format === 'csv';
		const largest = options.allowLarge === true ? LIMITS.tableBytes : LIMITS.fileBytes;
		if (!isTable && text.length > largest) return refuseSize(name, largest);
		return decodeAs(recognised, file, options);
	}
	const most = options.allowLarge === true ? LIMITS.tableBytes : LIMITS.fileBytes;
	const parsed = parseJson(text, name, most);
	if (!parsed.ok) {
		// A table may begin with a quotation mark or a bracket too.
		return start === '"' ? decodeAs({ format: 'csv' }, file, options) : parsed;
	}
	const recognised = recogniseJsonValue(parsed.value);
	const isOwn = 'format' in recognised && recognised.format === 'entente-json';
	const { json, count } = isOwn ? { json: text, count: 0 } : quoteLongIntegers(text);
	if (count === 0) return decodeAs(recognised, { ...file, json: parsed.value }, options);
	const exact = parseJson(json, name, most + count * 2);
	if (!exact.ok) return exact;
	const decoded = await decodeAs(recognised, { ...file, json: exact.value }, options);
	return { ...decoded, issues: [longIntegers(name, count), ...decoded.issues] };
}

async function decodeAs(
	recognised: Recognised,
	file: DecodeFile,
	options: DecodeOptions
): Promise<Checked<Decoded>> {
	const format =
		'format' in recognised ? FORMATS.find(({ info }) => info.id === recognised.format) : undefined;
	const codec = await format?.load();
	if (codec?.decode !== undefined) return codec.decode(file, options);
	const words = 'words' in recognised ? recognised.words : `a file of the format ${recognised.format}`;
	return refuse(
		file.name,
		'not-a-graph',
		`The file looks like ${words}; no actors and relations can be read from it.`,
		`Files to open are: ${FORMATS.filter(({ info }) => info.reads)
			.map(({ info }) => info.label)
			.join(', ')}.`
	);
}

async function decodeArchive(file: NamedBytes, options: DecodeOptions): Promise<Checked<Decoded>> {
	if (listZip(file.bytes).some((name) => /^xl\/workbook\.(xml|bin)$/.test(name)))
		return decodeAs({ format: 'xlsx' }, { ...file, text: '' }, options);
	const unpacked = readZip(file);
	if (!unpacked.ok) return unpacked;
	const inner = unpacked.value.map(({ name, bytes }) => ({ name: `${file.name}/${name}`, bytes }));
	const nested = inner.find(({ bytes }) => isZip(bytes));
	if (nested !== undefined) {
		const message = 'The archive holds another archive.';
		return refuse(nested.name, 'nested-archive', message, 'Unpack it and open the files in it.');
	}
	const decoded = await decodeFiles(inner, options);
	return { ...decoded, issues: [...unpacked.issues, ...decoded.issues] };
}

const baseName = (name: string): string => name.split(/[/\\]/).at(-1) ?? name;
const OWN_JSON: ReadonlySet<string> = new Set(PART_NAMES.map((part) => `${part}.json`));

async function decodeSeveral(
	files: readonly NamedBytes[],
	options: DecodeOptions
): Promise<Checked<Decoded>> {
	const own = files.filter(({ name }) => OWN_JSON.has(baseName(name)));
	if (own.length > 1) return decodeOwnFolder(own, options);
	const readable = files.filter(({ name }) => !/^(readme|licen[cs]e|codebook)\b/i.test(baseName(name)));
	const [only] = readable;
	if (only !== undefined && readable.length === 1) return decodeOne(only, options);
	const texts: DecodeFile[] = [];
	const issues: Issue[] = [];
	for (const file of readable) {
		const detected = detectText(file, options);
		issues.push(...detected.issues);
		if (detected.ok) texts.push({ ...file, ...detected.value });
	}
	if (texts.length < readable.length) return { ok: false, issues };
	const other = texts.find(({ text }) => {
		const found = /^\s*[[{]/.test(text) ? undefined : recognisePlainText(text);
		return found === undefined || !('format' in found) || found.format !== 'csv';
	});
	if (other !== undefined) {
		const message =
			'Several files can be opened together when all are tables, or the four parts of a dataset.';
		return refuse(other.name, 'not-a-table', message, 'Open this file by itself.');
	}
	const { decodeTables } = await import('./csv/decode-tables.ts');
	const decoded = decodeTables(texts, options);
	return { ...decoded, issues: [...issues, ...decoded.issues] };
}

function decodeOwnFolder(files: readonly NamedBytes[], options: DecodeOptions): Checked<Decoded> {
	const texts: NamedText[] = [];
	const issues: Issue[] = [];
	for (const file of files) {
		const text = decodeText(file);
		if (text.ok) texts.push({ name: file.name, text: text.value });
		else issues.push(...text.issues);
	}
	if (issues.length > 0) return { ok: false, issues };
	const opened = decodeFolder(texts, 'the chosen files', options);
	return opened.ok
		? { ok: true, value: { what: 'dataset', opened: opened.value }, issues: opened.issues }
		: opened;
}

const longIntegers = (file: string, count: number): Issue => ({
	code: 'long-integers',
	severity: 'notice',
	file,
	message: `${count} whole numbers are too long for a computer's number and were read as text.`,
	remedy: 'Nothing needs to be done; ids stay exact.'
});

function refuseSize(file: string, most: number): Checked<never> {
	const words = `The file is larger than ${most / 1024 / 1024} MB.`;
	return refuse(file, 'file-too-large', words, 'Split the dataset into smaller ones.');
}

const refuse = (file: string, code: string, message: string, remedy: string): Checked<never> => ({
	ok: false,
	issues: [{ code, severity: 'error', file, message, remedy }]
});
