/**
 * What the cells of a row say of a relation besides its ends, type and strength.
 *
 * In: the columns of a table, a row. Out: claim, status, period, certainty, citation and looks; cells that are not what
 * their column holds are kept as attributes, and counted.
 */
import { readCitations } from './citation-fields.ts';
import {
	END_BEFORE_START,
	ODD_COLOUR,
	ODD_CONFIDENCE,
	ODD_DATE,
	ODD_NUMBER,
	ODD_STATUS,
	SECOND_PERIOD
} from './notice-kinds.ts';
import { NumberColumn } from './read-number.ts';
import { parseColour } from './parse-colour.ts';
import { parseConfidence, parseStatus } from './parse-words.ts';
import type { Period } from '../model/period.ts';
import type { DraftCell } from './draft.ts';
import type { ImportRun } from './import-run.ts';
import type { TallyKind } from './notice-tally.ts';
import type { RelationField, RelationTarget } from './relation-target.ts';
import type { Column, TableColumns } from './table-columns.ts';
import type { ColumnRole } from './roles.ts';

export const toRelationFields = (columns: TableColumns, run: ImportRun): readonly RelationField[] => [
	...wordFields(columns),
	...periodFields(columns, run),
	...vizFields(columns),
	...readCitations(columns, run),
	...(columns.attributes.length === 0
		? []
		: [(row: number, target: RelationTarget) => columns.keepAttributes(row, target)])
];

/** Reads a filled cell; what it cannot read is counted and kept. */
function parsed<Value>(
	columns: TableColumns,
	role: ColumnRole,
	kind: TallyKind,
	parse: (cell: DraftCell) => Value | undefined,
	set: (target: RelationTarget, value: Value) => void
): readonly RelationField[] {
	const column = columns.field(role);
	if (column === undefined) return [];
	const odd = column.tally(kind);
	return [
		(row, target) => {
			const cell = column.values[row];
			if (cell === undefined || cell === '') return;
			const value = parse(cell);
			if (value !== undefined) return set(target, value);
			odd.add(row, cell);
			column.keep(row, target);
		}
	];
}

function wordFields(columns: TableColumns): readonly RelationField[] {
	const claim = columns.field('claim');
	return [
		...(claim === undefined
			? []
			: [(row: number, target: RelationTarget): void => void (target.claim = claim.textAt(row) ?? '')]),
		...parsed(columns, 'status', ODD_STATUS, parseStatus, (target, status) => void (target.status = status)),
		...parsed(columns, 'confidence', ODD_CONFIDENCE, parseConfidence, (target, confidence) => {
			target.confidence = confidence;
		})
	];
}

function periodFields(columns: TableColumns, { periods, notices }: ImportRun): readonly RelationField[] {
	const spans = spanField(columns, periods, notices);
	return [
		...parsed(
			columns,
			'period',
			ODD_DATE,
			(cell) => periods.read(cell),
			(target, period) => {
				target.period = period;
			}
		),
		...(spans === undefined ? [] : [spans])
	];
}

function spanField(
	columns: TableColumns,
	periods: ImportRun['periods'],
	notices: ImportRun['notices']
): RelationField | undefined {
	const bounds = (['period-start', 'period-end'] as const).map((role) => {
		const column = columns.field(role);
		if (column === undefined) return undefined;
		return { column, odd: column.tally(ODD_DATE), second: column.tally(SECOND_PERIOD) };
	});
	if (bounds.every((bound) => bound === undefined)) return undefined;
	const reversed = notices.of(END_BEFORE_START, columns.table);
	const readBound = (
		bound: (typeof bounds)[number],
		row: number,
		target: RelationTarget
	): Period | undefined => {
		const cell = bound?.column.values[row];
		if (bound === undefined || cell === undefined || cell === '') return undefined;
		const date = target.period === undefined ? periods.read(cell) : undefined;
		if (date !== undefined) return date;
		(target.period === undefined ? bound.odd : bound.second).add(row, cell);
		bound.column.keep(row, target);
		return undefined;
	};
	return (row, target) => {
		const start = readBound(bounds[0], row, target);
		const end = readBound(bounds[1], row, target);
		if (start === undefined && end === undefined) return;
		const span = periods.span(start, end);
		if (span !== undefined) {
			target.period = span;
			return;
		}
		reversed.add(row, [start?.text, end?.text].filter((text) => text !== undefined).join(' – '));
		const kept: (Column | undefined)[] = [
			start === undefined ? undefined : bounds[0]?.column,
			end === undefined ? undefined : bounds[1]?.column
		];
		for (const column of kept) column?.keep(row, target);
	};
}

function vizFields(columns: TableColumns): readonly RelationField[] {
	const thickness = columns.field('thickness');
	const shape = columns.field('shape');
	const numbers = thickness === undefined ? undefined : new NumberColumn(thickness, columns.decimal);
	return [
		...parsed(
			columns,
			'thickness',
			ODD_NUMBER,
			() => undefined,
			() => undefined
		).map((odd): RelationField => (row, target) => {
			const value = numbers?.at(row);
			if (value === undefined) odd(row, target);
			else (target.viz ??= {}).thickness = value;
		}),
		...parsed(columns, 'colour', ODD_COLOUR, parseColour, (target, colour) => {
			(target.viz ??= {}).colour = colour;
		}),
		...(shape === undefined
			? []
			: [
					(row: number, target: RelationTarget): void => {
						const text = shape.textAt(row);
						if (text !== undefined) (target.viz ??= {}).shape = text;
					}
				])
	];
}
