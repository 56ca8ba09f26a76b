/**
 * The openings of large files as a table for people. In: figures of each file. Out: lines of text, which the README takes.
 * Pure.
 */
import { toMarkdownTable } from './to-markdown-table.js';

/** @typedef {import('./statistics.js').Summary} Summary */

/**
 * @typedef {object} OpeningRow
 * @property {import('./opening-files.js').OpeningCase} wanted
 * @property {Summary | undefined} preview from the choice of the file to the preview
 * @property {Summary | undefined} picture both waits of the person together: to the preview, and on to the picture
 * @property {Summary | undefined} gap
 * @property {Summary | undefined} memory
 */

/** Whether every figure with a limit is there and keeps it. @param {OpeningRow} row */
export const keepsOpeningLimits = ({ wanted: { most }, picture, gap, memory }) =>
	picture !== undefined &&
	picture.median <= most.picture &&
	gap !== undefined &&
	gap.max <= most.gap &&
	(most.memory === undefined || (memory !== undefined && memory.max <= most.memory));

/** @param {number} milliseconds */
const inSeconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** @param {number | undefined} value @param {(value: number) => string} toText @param {number | undefined} most */
function toCell(value, toText, most) {
	if (value === undefined) return 'not measured';
	if (most === undefined) return toText(value);
	return `${toText(value)} ${value <= most ? '✓' : '✗'} (≤ ${toText(most)})`;
}

/** @param {readonly OpeningRow[]} rows @returns {string} Markdown */
export function toOpeningTable(rows) {
	const inMilliseconds = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
	const inMegabytes = (/** @type {number} */ value) => `${value.toFixed(0)} MB`;
	return toMarkdownTable([
		[
			'file',
			'to the preview',
			'to the first picture',
			'longest wait for an answer',
			'peak memory of the page'
		],
		...rows.map(({ wanted: { label, most }, preview, picture, gap, memory }) => [
			label,
			toCell(preview?.median, inSeconds, undefined),
			toCell(picture?.median, inSeconds, most.picture),
			toCell(gap?.max, inMilliseconds, most.gap),
			toCell(memory?.max, inMegabytes, most.memory)
		])
	]);
}
