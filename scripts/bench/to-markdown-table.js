/**
 * A table in Markdown with columns of even width. In: rows of cells, the head first. Out: its lines. Pure.
 */

/** @param {readonly (readonly string[])[]} rows @returns {string} */
export function toMarkdownTable(rows) {
	const [head = [], ...body] = rows;
	const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
	const toLine = (/** @type {readonly string[]} */ row) =>
		`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...body.map(toLine)].join('\n');
}
