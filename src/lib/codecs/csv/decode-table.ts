/**
 * One delimited text to tables of a draft. In: a decoded file. Out: what `decode-shape.ts` makes of its rows, or the fault
 * that refuses the file. Here the delimiter is found and the limits are kept; nothing is interpreted.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { Fault, Read } from '../draft/refuse.ts';
import type { DecodeFile, DecodeOptions } from '../format.ts';
import type { DecodedTable, RowReader } from './beginning.ts';
import { chooseDelimiter, hasBlankAfter } from './choose-delimiter.ts';
import { decodeShape } from './decode-shape.ts';
import { RecordReader } from './record-reader.ts';
import { skipPreamble } from './skip-preamble.ts';
import { BLANK_AFTER_DELIMITER, COMMENT } from './table-notices.ts';
import { toDelimiter } from './to-delimiter.ts';

export function decodeTable(
	{ name, text, bytes }: DecodeFile,
	options: DecodeOptions,
	notices: NoticeCounts
): Read<DecodedTable> {
	const { delimiter: wished, allowLarge = false, onProgress = () => undefined } = options;
	const mostBytes = allowLarge ? LIMITS.tableBytes : LIMITS.fileBytes;
	if (bytes.length > mostBytes) return { fault: tooLarge(mostBytes, allowLarge) };
	const chosen = wished === undefined ? undefined : toDelimiter(wished);
	if (wished !== undefined && chosen === undefined) return { fault: unknownDelimiter(wished) };
	const { offset, line, comment, comments, delimiter: named } = skipPreamble(text);
	if (comments > 0) notices.add(COMMENT, { line: 1 }, comment, comments);
	const delimiter = chosen ?? named ?? chooseDelimiter(text, offset);
	const skipsBlank = hasBlankAfter(text, delimiter, offset);
	if (skipsBlank) notices.add(BLANK_AFTER_DELIMITER, { line });
	return decodeShape({
		name,
		line,
		delimiter,
		comment,
		hasEvenRows: true,
		mostRows: allowLarge ? LIMITS.mostRelations : LIMITS.relations,
		newReader: (): RowReader => new RecordReader(text, delimiter, offset, line, skipsBlank),
		report: (reader) => onProgress(reader.share()),
		notices
	});
}

const tooLarge = (bytes: number, allowLarge: boolean): Fault => ({
	code: 'file-too-large',
	message: `The table is larger than ${bytes / 1024 / 1024} MB${allowLarge ? '' : ', which is read only after a yes'}.`,
	remedy: allowLarge ? 'Split the file into smaller ones.' : 'Say yes to a large file, or split it.'
});

const unknownDelimiter = (wished: string): Fault => ({
	code: 'unknown-delimiter',
	message: `${showText(wished)} cannot part the cells of a table.`,
	remedy: 'Use a single character such as , ; or |, or the word tab.'
});
