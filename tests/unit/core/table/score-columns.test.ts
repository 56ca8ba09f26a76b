import { describe, expect, it } from 'vitest';
import { MEASURES } from '#lib/core/measures/index.ts';
import { toMeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';
import { deriveScoreColumns, USUAL_COLUMNS, whyUndefined } from '#lib/core/table/score-columns.ts';

const measures = MEASURES.map(toMeasureInfo);
const result = (...values: number[]): MeasureResult => ({
	ok: true,
	values: Float64Array.from(values),
	notices: [],
	parameters: {}
});
const all = new Map(measures.map(({ id }) => [id, result(1)]));
const ids = (columns: readonly { readonly measure: { readonly id: string } }[]) =>
	columns.map(({ measure }) => measure.id);

describe('deriveScoreColumns', () => {
	it('shows the measure of the view first and marks it', () => {
		const { shown, missing } = deriveScoreColumns(measures, ['degree', 'hub'], 'pagerank', all);
		expect(ids(shown)).toEqual(['pagerank', 'degree', 'hub']);
		expect(shown.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
		expect(missing).toEqual([]);
	});

	it('waits for results', () => {
		const { shown, missing } = deriveScoreColumns(
			measures,
			['degree', 'hub'],
			'none',
			new Map([['hub', result(1)]])
		);
		expect(ids(shown)).toEqual(['hub']);
		expect(missing.map(({ id }) => id)).toEqual(['degree']);
	});

	it('knows every usual column', () => {
		expect(USUAL_COLUMNS.filter((id) => !measures.some((measure) => measure.id === id))).toEqual([]);
	});
});

describe('whyUndefined', () => {
	const column = (given: MeasureResult) => ({ measure: measures[0]!, result: given, isCurrent: false });

	it('gives the reason only where a number is missing', () => {
		expect(whyUndefined(column(result(1, 2)))).toBeUndefined();
		expect(whyUndefined(column({ ok: false, reason: 'No circle.' }))).toBe('No circle.');
		expect(whyUndefined(column({ ...result(1, NaN), undefinedBecause: 'No path.' } as MeasureResult))).toBe(
			'No path.'
		);
		expect(whyUndefined(column(result(NaN)))).toBe('Not defined for every actor.');
	});
});
