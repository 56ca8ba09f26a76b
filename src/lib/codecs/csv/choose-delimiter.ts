/**
 * Which character parts the cells of a table, told by which of them gives every row equally many.
 *
 * In: the text and where its first row begins. Out: the delimiter; a comma for a table of one column. Only the first
 * rows are looked at. A blank parts cells only where the rest are numbers, so that names of two words stay whole.
 */
import { RecordReader } from './record-reader.ts';

const USUAL = [',', ';', '\t', '|'] as const;
const ROWS = 200;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

interface Vote {
	readonly delimiter: string;
	/** Share of the rows that have the commonest number of cells. */
	readonly share: number;
	/** That number. */
	readonly width: number;
}

export function chooseDelimiter(text: string, offset: number): string {
	const usual = USUAL.map((delimiter) => vote(text, delimiter, offset)).filter(({ width }) => width > 1);
	const [best] = usual.sort(byTrust);
	if (best !== undefined && best.share >= 0.5) return best.delimiter;
	const colon = vote(text, ':', offset);
	if (best === undefined && colon.width > 1 && colon.share === 1) return ':';
	if (best === undefined && isListOfNumbers(text, offset)) return ' ';
	return best?.delimiter ?? ',';
}

/** Even rows beat everything; among even ones more cells, then the order of the list. */
const byTrust = (a: Vote, b: Vote): number => b.share - a.share || b.width - a.width;

function vote(text: string, delimiter: string, offset: number): Vote {
	const reader = new RecordReader(text, delimiter, offset);
	const counts = new Map<number, number>();
	let rows = 0;
	while (rows < ROWS && reader.next()) {
		if (reader.cells.length === 1 && reader.cells[0]?.trim() === '') continue;
		rows += 1;
		counts.set(reader.cells.length, (counts.get(reader.cells.length) ?? 0) + 1);
	}
	// A quotation mark that makes no sense with this delimiter counts as many uneven rows.
	const judged = rows + (reader.fault === undefined ? 0 : ROWS);
	const [width, agreeing] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
	return { delimiter, width, share: agreeing / Math.max(1, judged) };
}

/** Whether all cells behind a delimiter begin with a blank, the names of the columns too: “from, to, type”. */
export function hasBlankAfter(text: string, delimiter: string, offset: number): boolean {
	const reader = new RecordReader(text, delimiter, offset);
	let cells = 0;
	for (let rows = 0; rows < ROWS && reader.next(); rows += 1) {
		for (const cell of reader.cells.slice(1)) {
			// A quoted cell has lost the blank before it.
			if (!cell.startsWith(' ')) return false;
			cells += 1;
		}
	}
	return cells > 1 && delimiter !== ' ';
}

/** “0 1” or “Ali Omar 2.5” in every row: lists of networkx, SNAP and UCINET. */
function isListOfNumbers(text: string, offset: number): boolean {
	const reader = new RecordReader(text, ' ', offset);
	let rows = 0;
	let width: number | undefined;
	while (rows < ROWS && reader.next()) {
		const { cells } = reader;
		if (cells.length === 1 && cells[0] === '') continue;
		width ??= cells.length;
		const numbers = cells.slice(cells.length === 2 ? 0 : 2);
		if (cells.length !== width || width < 2 || width > 4 || !numbers.every((cell) => NUMBER.test(cell)))
			return false;
		rows += 1;
	}
	return rows > 0;
}
