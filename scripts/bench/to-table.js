/**
 * The figures of the bench as a table for people. In: summaries by figure. Out: lines of text. Pure.
 */
import { LIMITS } from './limits.js';
import { toMarkdownTable } from './to-markdown-table.js';

/** @typedef {import('./limits.js').Figure} Figure @typedef {import('./statistics.js').Summary} Summary */

/**
 * Whether a figure keeps its limit; nothing when there is no limit, or no figure.
 * @param {Figure} figure
 * @param {Summary | undefined} summary
 * @returns {boolean | undefined}
 */
export function keepsLimit(figure, summary) {
	/** @type {import('./limits.js').Limit} */
	const { unit, most, of } = LIMITS[figure];
	if (!summary) return undefined;
	if (unit === 'yes') return summary.min === 1;
	return most === undefined ? undefined : summary[of] <= most;
}

/** @param {number} value @param {string} unit */
function toText(value, unit) {
	if (unit === 'yes') return value === 1 ? 'yes' : 'no';
	return `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
}

/** @param {Figure} figure @param {Summary | undefined} summary */
function toRow(figure, summary) {
	/** @type {import('./limits.js').Limit} */
	const { label, unit, most, of } = LIMITS[figure];
	const limit = unit === 'yes' ? 'yes' : most === undefined ? '' : `≤ ${most} ${unit}`;
	if (!summary) return [label, 'not measured', '', limit, ''];
	const range = unit === 'yes' ? '' : `${toText(summary.min, unit)} – ${toText(summary.max, unit)}`;
	const kept = keepsLimit(figure, summary);
	const mark = kept === undefined ? '' : kept ? '✓' : '✗';
	return [label, toText(summary[of], unit), range, limit, mark];
}

/**
 * @param {Partial<Record<Figure, Summary | undefined>>} summaries
 * @returns {string} Markdown, which is also what the README takes
 */
export function toTable(summaries) {
	const figures = /** @type {Figure[]} */ (Object.keys(LIMITS));
	const rows = [
		['figure', 'median (worst for tasks)', 'range', 'limit', ''],
		...figures.map((f) => toRow(f, summaries[f]))
	];
	return toMarkdownTable(rows);
}
