/**
 * The files that the bench opens, and what it holds each opening to.
 *
 * In: a folder. Out: the files in it, the same bytes for the same seed: events between few busy and many quiet actors,
 * drawn as in `make-power-law-ties.js`, parallel ones among them. Times are in milliseconds, memory in MB of 10⁶ bytes.
 */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import './read-typescript.js';

const { createSeededRandom } = await import('../../src/lib/core/layout/seeded-random.ts');

/**
 * @typedef {object} OpeningCase
 * @property {string} id
 * @property {string} label
 * @property {'csv' | 'gexf'} format
 * @property {number} actors
 * @property {number} relations
 * @property {{ picture: number, gap: number, memory?: number }} most
 */

/** The page answers within so many milliseconds all the while. */
const GAP = 100;

/** @type {readonly OpeningCase[]} */
export const OPENING_CASES = [
	{
		id: 'csv100k',
		label: 'CSV, 100,000 relations',
		format: 'csv',
		actors: 10_000,
		relations: 100_000,
		most: { picture: 3000, gap: GAP }
	},
	{
		id: 'gexf100k',
		label: 'GEXF, 100,000 relations',
		format: 'gexf',
		actors: 10_000,
		relations: 100_000,
		most: { picture: 5000, gap: GAP }
	},
	{
		id: 'csv1m',
		label: 'CSV, 1,000,000 relations',
		format: 'csv',
		actors: 50_000,
		relations: 1_000_000,
		most: { picture: 20_000, gap: GAP, memory: 1500 }
	}
];

const SEED = 7;
const TYPES = ['support', 'pressure', 'conflict', 'talks', 'trade'];

/** @param {OpeningCase} wanted @param {string} folder @returns {Promise<string>} the path of the file */
export async function writeOpeningFile({ id, format, actors, relations }, folder) {
	const path = join(folder, `${id}.${format}`);
	const out = createWriteStream(path);
	const random = createSeededRandom(SEED);
	const draw = () => Math.floor(actors * random() ** 2);
	const writer = format === 'csv' ? csvLines : gexfLines;
	let block = writer.head(actors);
	for (let index = 0; index < relations; index++) {
		// Every actor acts at least once, so that all of them are in the file.
		const from = index < actors ? index : draw();
		block += writer.line(index, {
			from: `Actor ${from}`,
			to: `Actor ${draw()}`,
			type: TYPES[Math.floor(TYPES.length * random())] ?? '',
			date: new Date(Date.UTC(2015, 0, 1 + Math.floor(3650 * random()))).toISOString().slice(0, 10),
			weight: 1 + Math.floor(8 * random()),
			place: `Place ${Math.floor(500 * random())}`
		});
		if (block.length < 1 << 16) continue;
		if (!out.write(block)) await once(out, 'drain');
		block = '';
	}
	out.end(block + writer.foot);
	await once(out, 'close');
	return path;
}

/** @typedef {{ from: string, to: string, type: string, date: string, weight: number, place: string }} Event */

const csvLines = {
	head: () => 'source,target,type,date,weight,place\n',
	/** @param {number} _index @param {Event} event */
	line: (_index, { from, to, type, date, weight, place }) =>
		`${from},${to},${type},${date},${weight},${place}\n`,
	foot: ''
};

const gexfLines = {
	/** @param {number} actors */
	head: (actors) =>
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<gexf xmlns="http://gexf.net/1.3" version="1.3">',
			'<graph defaultedgetype="directed" mode="static">',
			'<attributes class="edge"><attribute id="0" title="place" type="string"/>',
			'<attribute id="1" title="date" type="string"/></attributes>',
			'<nodes>',
			...Array.from({ length: actors }, (_, index) => `<node id="Actor ${index}" label="Actor ${index}"/>`),
			'</nodes>',
			'<edges>',
			''
		].join('\n'),
	/** @param {number} index @param {Event} event */
	line: (index, { from, to, type, date, weight, place }) =>
		`<edge id="${index}" source="${from}" target="${to}" kind="${type}" weight="${weight}"><attvalues>` +
		`<attvalue for="0" value="${place}"/><attvalue for="1" value="${date}"/></attvalues></edge>\n`,
	foot: '</edges>\n</graph>\n</gexf>\n'
};
