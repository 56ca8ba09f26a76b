/**
 * The figures of the measures as tables for people. In: rows of medians. Out: lines of Markdown. Pure.
 */
import { cpus } from 'node:os';
import { MOST_FOR_DEFAULT, PATIENCE } from './measure-contest.js';
import { toMarkdownTable } from './to-markdown-table.js';

/** @param {number | undefined} time */
function toTime(time) {
	if (time === undefined) return 'not run';
	return time >= 10_000
		? `${(time / 1000).toFixed(1)} s`
		: `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
}

/** @param {number | undefined} ratio */
const toRatio = (ratio) => (ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`);

/** @param {import('./bench-measures.js').Row} row */
function toRow(row) {
	const mark = row.wanted === undefined ? '' : row.ratio !== undefined && row.ratio >= row.wanted ? '✓' : '✗';
	const { difference } = row;
	return [
		row.graph,
		row.label,
		toTime(row.rival),
		toTime(row.alone),
		'shared' in row ? toTime(row.shared) : '',
		toRatio(row.ratio),
		row.wanted === undefined ? '' : `≥ ${row.wanted} ×`,
		mark,
		difference === undefined ? '' : `${difference <= 1e-9 ? '✓' : '✗'} ${difference.toExponential(0)}`
	];
}

/**
 * @param {object} figures
 * @param {readonly import('./bench-measures.js').Row[]} figures.rows
 * @param {readonly { graph: string, ours: number, rival: number }[]} figures.indices
 * @param {{ actors: number, relations: number, measures: number, median: number, min: number, max: number }} figures.all
 */
export function toMeasureTable({ rows, indices, all }) {
	const head = [
		'graph',
		'measure',
		'graphology',
		'ours',
		'two workers',
		'ratio',
		'wanted',
		'',
		'scores differ by'
	];
	const building = indices.map(({ graph, ours, rival }) => [
		graph,
		toTime(rival),
		toTime(ours),
		toRatio(rival / ours)
	]);
	return [
		toMarkdownTable([head, ...rows.map(toRow)]),
		'',
		toMarkdownTable([['building the graph', 'graphology', 'our index', 'ratio'], ...building]),
		'',
		`All ${all.measures} measures of the default dataset (${all.actors} actors, ${all.relations} relations), warm: ` +
			`${toTime(all.median)} (${toTime(all.min)} – ${toTime(all.max)}), limit ≤ ${MOST_FOR_DEFAULT} ms ` +
			`${all.median <= MOST_FOR_DEFAULT ? '✓' : '✗'}`,
		'',
		`Medians, Node ${process.version}, ${cpus().length} cores; actors/ties; the same tolerance of 1e-12 for both sides; the ` +
			`ratio is that of our faster way. Not run: by its time on the graph before and the growth of the work (n·m; m ` +
			`for PageRank, eigenvector and HITS), one run would take more than ${PATIENCE / 1000} s.`
	].join('\n');
}
