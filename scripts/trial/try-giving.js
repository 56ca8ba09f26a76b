/**
 * G1, G2, G3, G7 and S6: random datasets through every format that is written, and back. In: a tally. Out: counts in it.
 * Readers that are not ours check the exports: jsdom for XML, Papa Parse for tables, JSON.parse for JSON.
 */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import '../bench/read-typescript.js';
import { listChanged, withNumberedActors } from './giving/project-features.js';
import { FOREIGN_DECLARED, OWN_LOSSLESS, READABLE, SAFE_EXPORTS, SAME_BYTES } from './promises.js';

const DATASETS = 500;
const SEED = 20200630;
/** Formats in which ids are numbers of their own. */
const NUMBERED = new Set(['pajek', 'gml']);
const STAMP = { created: '2020-06-30T00:00:00Z', generator: 'Entente' };

/** @typedef {import('../../src/lib/codecs/format.ts').Format} Format */
/** @typedef {import('../../src/lib/core/model/dataset.ts').Dataset} Dataset */

/** @param {import('./tally.js').Tally} tally @param {(text: string) => void} say */
export async function tryGiving(tally, say) {
	const { FORMATS } = await import('../../src/lib/codecs/index.ts');
	const { arbitraryDataset } = await import('../../tests/unit/codecs/arbitrary-dataset.ts');
	const datasets = fc.sample(arbitraryDataset, { numRuns: DATASETS, seed: SEED });
	for (const format of FORMATS.filter(({ info }) => info.writes)) {
		say(format.info.label);
		for (const [index, dataset] of datasets.entries()) await tryDataset(tally, format, dataset, index);
	}
}

/** @param {import('./tally.js').Tally} tally @param {Format} format @param {Dataset} dataset @param {number} index */
async function tryDataset(tally, format, dataset, index) {
	const { info } = format;
	const name = `${info.id} ${index}`;
	const { encode } = await format.load();
	const input = { dataset, stamp: STAMP };
	const file = await encode?.(input);
	const again = await encode?.(input);
	if (file === undefined || again === undefined) return;
	tally.count(SAME_BYTES, isSame(file.content, again.content), name);
	tally.count(READABLE, isReadable(file.content, file.extension), name);
	if (file.extension === '.csv') tally.count(SAFE_EXPORTS, hasNoFormula(String(file.content)), name);
	const bytes = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
	const back = await readBack(`export${file.extension}`, bytes);
	const fates = info.fates;
	const isOwn = fates !== undefined && Object.values(fates).every((fate) => fate === 'kept');
	if (typeof back === 'string')
		return tally.count(isOwn ? OWN_LOSSLESS : FOREIGN_DECLARED, false, `${name}: ${back}`);
	const toComparable = NUMBERED.has(info.id) ? withNumberedActors : (/** @type {Dataset} */ same) => same;
	const changed = listChanged(toComparable(dataset), toComparable(back));
	const undeclared = changed.filter((feature) => fates?.[feature] === 'kept');
	tally.count(
		isOwn ? OWN_LOSSLESS : FOREIGN_DECLARED,
		undeclared.length === 0,
		`${name}: ${undeclared.join(', ')}`
	);
}

/** @param {string} name @param {Uint8Array} bytes @returns {Promise<Dataset | string>} */
async function readBack(name, bytes) {
	const { readGraph } = await import('../../src/lib/io/node/read-graph.ts');
	const read = await readGraph([name], {
		sizeOf: async () => bytes.length,
		readBytes: async () => bytes,
		listFolder: async () => [],
		writeText: async () => undefined,
		writeBytes: async () => undefined,
		makeFolder: async () => undefined
	});
	return read.ok ? read.value.dataset : (read.issues[0]?.message ?? 'refused');
}

/** @param {string | Uint8Array} a @param {string | Uint8Array} b */
const isSame = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

const { DOMParser } = new JSDOM('').window;

/** @param {string | Uint8Array} content @param {string} extension */
function isReadable(content, extension) {
	if (typeof content !== 'string') return content[0] === 0x50 && content[1] === 0x4b;
	if (/^\s*</.test(content))
		return new DOMParser().parseFromString(content, 'application/xml').querySelector('parsererror') === null;
	if (extension === '.csv') return Papa.parse(content, { delimiter: ',' }).errors.length === 0;
	if (/^\s*[[{]/.test(content)) return JSON.parse(content) !== undefined;
	return content.length > 0;
}

/** Nothing that a spreadsheet would run (OWASP “CSV Injection”); plain numbers may have a sign. @param {string} csv */
function hasNoFormula(csv) {
	/** @type {string[][]} */
	const rows = Papa.parse(csv, { delimiter: ',' }).data;
	return rows
		.flat()
		.every(
			(cell) =>
				/^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i.test(cell) ||
				!/^[\t\r\n]|^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell)
		);
}
