/**
 * Reads the periods of many relations: each different text once, and only so many that need the full grammar.
 *
 * In: period texts with their places. Out: `Period`s; faults are reported. The bound is there because the grammar
 * takes about 0.2 ms a text, which a hostile file could ask for 200,000 times.
 */
import { LIMITS } from './limits.ts';
import { isPlainPeriod, parsePeriod } from './parse-period.ts';
import { showText } from './show-value.ts';
import type { Period } from '../model/period.ts';
import type { Report } from './issue-list.ts';

export class PeriodReader {
	readonly #read = new Map<string, Period | undefined>();
	#costly = 0;

	read(text: string, path: string, report: Report): Period | undefined {
		if (!this.#read.has(text)) {
			if (!isPlainPeriod(text)) this.#costly += 1;
			if (this.#costly > LIMITS.periods) {
				const most = LIMITS.periods.toLocaleString('en');
				const message = `The file has more than ${most} different uncertain or open periods.`;
				report.error('too-many-periods', path, message, 'Write plain dates such as "2020-06" where you can.');
				return undefined;
			}
			this.#read.set(text, parsePeriod(text));
		}
		const period = this.#read.get(text);
		if (period === undefined) {
			const message = `The period ${showText(text)} is no date that exists, or its end is before its start.`;
			const remedy =
				'Write EDTF: "2019-11", "2020-01/2020-05", "2020-06-11", "2019-10~" (about) or "2020-03/..".';
			report.error('invalid-period', path, message, remedy);
		}
		return period;
	}
}
