/**
 * The periods of imported relations, each different text read once.
 *
 * In: cells of dates. Out: `Period`s that the gate takes; undefined for what is no date that can be read in one way.
 */
import { PeriodReader } from '../dataset/period-reader.ts';
import { parseDate } from './parse-date.ts';
import type { Report } from '../dataset/issue-list.ts';
import type { Period } from '../model/period.ts';
import type { DraftCell } from './draft.ts';

/** What is no period is counted by column, not row by row. */
const SILENT: Report = { error: () => undefined, notice: () => undefined };

export class PeriodCells {
	readonly #reader = new PeriodReader();
	readonly #single = new Map<DraftCell, Period | undefined>();
	readonly #spans = new Map<string, Period | undefined>();

	read(cell: DraftCell): Period | undefined {
		const known = this.#single.get(cell);
		if (known !== undefined || this.#single.has(cell)) return known;
		const text = parseDate(cell);
		const period = text === undefined ? undefined : this.#reader.read(text, '', SILENT);
		this.#single.set(cell, period);
		return period;
	}

	/** From the first to the last day of two dates; open where one is absent. */
	span(start: Period | undefined, end: Period | undefined): Period | undefined {
		if (start === undefined && end === undefined) return undefined;
		const [from, to] = [start?.text ?? '..', end?.text ?? '..'];
		if (from.includes('/') || to.includes('/')) return undefined;
		if (from === to) return start;
		const text = `${from}/${to}`;
		if (this.#spans.has(text)) return this.#spans.get(text);
		const period = this.#reader.read(text, '', SILENT);
		this.#spans.set(text, period);
		return period;
	}
}
