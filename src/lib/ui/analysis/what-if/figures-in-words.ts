/**
 * Figures of a comparison as a table shows them. In: numbers, or bounds where a search had to end. Out: short text with
 * typographic signs: “5”, “3 to 5, not proven”, “+0.25”, “±0”. What does not exist is an en dash.
 */
import type { Interval } from '#lib/core/comparison/interval.ts';
import { formatScore } from '#lib/core/scene/format-score.ts';

export const toFigure = (value: number | undefined, unit: 'whole' | 'real' = 'real'): string =>
	value === undefined ? '–' : formatScore(value, unit);

export function toChange(value: number | undefined, unit: 'whole' | 'real' = 'real'): string {
	if (value === undefined || Number.isNaN(value)) return '–';
	if (Math.abs(value) < 1e-12) return '±0';
	return `${value > 0 ? '+' : ''}${formatScore(value, unit)}`;
}

export const intervalInWords = (
	interval: Interval | undefined,
	toText: (value: number) => string = toFigure
): string => {
	if (interval === undefined) return '–';
	const { lower, upper } = interval;
	return lower === upper ? toText(lower) : `${toText(lower)} to ${toText(upper)}, not proven`;
};

/** “▲ 3”, “▼ 1”, “=”: places climbed in a ranking. */
export const climbInWords = (places: number): string =>
	places === 0 ? '=' : places > 0 ? `▲ ${places}` : `▼ ${-places}`;
