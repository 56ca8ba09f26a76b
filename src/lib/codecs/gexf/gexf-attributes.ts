/**
 * The attributes of a GEXF file: `attributes`, `attribute` with `default` and `options`, and the types of GEXF 1.0 to 1.3.
 *
 * In: declarations and `attvalue`s as they come. Out: cells in the columns of a table. A value that holds only for some
 * time is kept without it, several of them become a list with their times; both are told.
 */
import { DeclaredAttributes } from '../xml/declared-attributes.ts';
import { UNKNOWN_TYPE } from '../xml/xml-notices.ts';
import { OPTIONS, TIMED_VALUE } from './gexf-notices.ts';
import type { CellKind } from '../xml/parse-typed-cell.ts';
import type { ColumnTable } from '../xml/column-table.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { GexfSpell } from './gexf-time.ts';

/** The longer names are those that Gephi adds; `date` stood in drafts. */
const KINDS: ReadonlyMap<string, CellKind> = new Map([
	['integer', 'integer'],
	['int', 'integer'],
	['long', 'integer'],
	['short', 'integer'],
	['byte', 'integer'],
	['biginteger', 'integer'],
	['float', 'real'],
	['double', 'real'],
	['bigdecimal', 'real'],
	['boolean', 'boolean'],
	['string', 'text'],
	['anyuri', 'text'],
	['char', 'text'],
	['character', 'text'],
	['date', 'text'],
	['datetime', 'text'],
	['', 'text']
]);

export class GexfAttributes {
	readonly #declared: DeclaredAttributes;
	readonly #notices: NoticeCounts;
	#latest = { id: '', title: '' };

	constructor(table: ColumnTable, notices: NoticeCounts) {
		this.#declared = new DeclaredAttributes(table, notices);
		this.#notices = notices;
	}

	declare(id: string, title: string, type: string, line: number): void {
		const kind = KINDS.get(type.toLowerCase()) ?? (/^(list|array)/i.test(type) ? 'list' : undefined);
		if (kind === undefined) this.#notices.add(UNKNOWN_TYPE, { line }, type);
		this.#latest = { id, title };
		this.#declared.declare(id, title, kind ?? 'text', line);
	}

	/** True where an attribute of this title was declared. */
	has(title: string): boolean {
		return this.#declared.columnOf(title) !== undefined;
	}

	/** The default of the attribute that was declared last. */
	setDefault(text: string, line: number): void {
		this.#declared.setDefault(this.#latest.id, text, line);
	}

	noticeOptions(line: number): void {
		this.#notices.add(OPTIONS, { line }, this.#latest.title);
	}

	set(id: string, text: string, row: number, line: number, { start, end }: GexfSpell): void {
		const isTimed = start !== undefined || end !== undefined;
		const suffix = isTimed ? ` (${start ?? '..'}/${end ?? '..'})` : '';
		const title = this.#declared.set(id, text, row, line, suffix);
		if (isTimed) this.#notices.add(TIMED_VALUE, { line }, title);
	}
}
