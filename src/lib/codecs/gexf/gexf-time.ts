/**
 * When the nodes and edges of a GEXF file are there: https://gexf.net/dynamics.html.
 *
 * In: attributes `start`, `end`, `timestamp` and their like, elements `spell`. Out: columns `start` and `end` of the
 * first spell, and `spells` where there are several. For edges the two are the relation's period when all are dates, else
 * attributes. Times are kept as written.
 */
import { OPEN_BOUND, SEVERAL_SPELLS } from './gexf-notices.ts';
import type { DraftCell } from '#lib/core/import/draft.ts';
import type { ColumnTable } from '../xml/column-table.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { XmlElement } from '../xml/xml-element.ts';

export interface GexfSpell {
	readonly start?: string;
	readonly end?: string;
}

const UNBOUNDED = /^[+-]?inf(inity)?$/i;
const DATE = /^\d{4}-\d{2}(-\d{2}(T.{0,40})?)?$/;
const YEAR_OR_DATE = /^\d{4}(-\d{2}(-\d{2}(T.{0,40})?)?)?$/;
const NO_SPELL: GexfSpell = {};

/** Attributes of an element that tell a time. */
export const TIME_ATTRIBUTES: readonly string[] = [
	'start',
	'end',
	'startopen',
	'endopen',
	'timestamp',
	'timestamps',
	'intervals'
];

export class GexfTime {
	readonly #table: ColumnTable;
	readonly #notices: NoticeCounts;

	constructor(table: ColumnTable, notices: NoticeCounts) {
		this.#table = table;
		this.#notices = notices;
	}

	/** The time that the element's own attributes tell; the same empty value where they tell none. */
	read(element: XmlElement): GexfSpell {
		const timestamp = element.attribute('timestamp');
		const open = [element.attribute('startopen'), element.attribute('endopen')];
		if (open.some((text) => text !== undefined && !UNBOUNDED.test(text))) {
			this.#notices.add(OPEN_BOUND, { line: element.line });
		}
		const start = bound(element.attribute('start') ?? open[0] ?? timestamp);
		const end = bound(element.attribute('end') ?? open[1] ?? timestamp);
		if (start === undefined && end === undefined) return NO_SPELL;
		return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
	}

	/** Gephi's lists: `timestamps="<[2009, 2010]>"`, `intervals="<[2009, 2010]; [2012, 2013]>"`. */
	readLists(element: XmlElement): readonly GexfSpell[] {
		const [timestamps, intervalList] = [element.attribute('timestamps'), element.attribute('intervals')];
		if (timestamps === undefined && intervalList === undefined) return [];
		const stamps = numbersIn(timestamps).map((stamp) => ({ start: stamp, end: stamp }));
		const intervals = (intervalList ?? '').split(';').flatMap((interval) => {
			const [start, end] = numbersIn(interval).map(bound);
			if (start === undefined && end === undefined) return [];
			return [{ ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }];
		});
		return [...stamps, ...intervals];
	}

	/** Puts the spells of an element into its row. */
	set(row: number, spells: readonly GexfSpell[], line: number): void {
		const [first] = spells;
		if (first === undefined) return;
		if (first.start !== undefined) this.#table.named('start').set(row, first.start);
		if (first.end !== undefined) this.#table.named('end').set(row, first.end);
		if (spells.length === 1) return;
		const all = spells.map(({ start = '..', end = '..' }) => `${start}/${end}`);
		this.#table.named('spells').set(row, all);
		this.#notices.add(SEVERAL_SPELLS, { line }, '', spells.length - 1);
	}

	/** Takes `start` and `end` out again where another attribute tells the period better. */
	leaveOut(): void {
		for (const name of ['start', 'end']) this.#table.remove(this.#table.named(name));
	}

	/** At the end of the file: whether the times are dates. A bare year is one where the file says that times are dates. */
	finish(timeFormat: string): void {
		if (this.#table.holds === 'actors') return;
		const pattern = /date/i.test(timeFormat) ? YEAR_OR_DATE : DATE;
		const isDate = (value: DraftCell): boolean => typeof value === 'string' && pattern.test(value);
		const [start, end] = [this.#table.named('start'), this.#table.named('end')];
		// A column that was never filled passes too, and is left out of the table because it has a role.
		if (start.every(isDate) && end.every(isDate)) {
			start.role = 'period-start';
			end.role = 'period-end';
		}
	}
}

const bound = (text: string | undefined): string | undefined =>
	text === undefined || text.trim() === '' || UNBOUNDED.test(text) ? undefined : text;

const numbersIn = (list: string | undefined): readonly string[] =>
	(list ?? '')
		.replace(/[<>[\]()]/g, ' ')
		.split(',')
		.map((text) => text.trim())
		.filter((text) => text !== '');
