/**
 * Colours that stand in attributes `r`, `g`, `b` (and `alpha`), as Gephi and our own writer give them, become one column
 * with the role of a colour. In: a table and its attributes. Out: the four columns replaced, where every row that has one
 * of them makes a colour; else everything stays as it was.
 */
import { channelsToHex } from '../xml/to-hex-colour.ts';
import type { ColumnTable } from '../xml/column-table.ts';
import type { DeclaredAttributes } from '../xml/declared-attributes.ts';

export function joinChannels(table: ColumnTable, attributes: DeclaredAttributes): void {
	const [r, g, b] = ['r', 'g', 'b'].map((name) => attributes.columnOf(name));
	const alpha = attributes.columnOf('alpha');
	if (r === undefined || g === undefined || b === undefined) return;
	const colours: (string | undefined)[] = [];
	for (let row = 0; row < table.rowCount; row += 1) {
		const channels = [r, g, b, alpha].map((column) => column?.get(row) ?? column?.fallback);
		const [red, green, blue, opacity] = channels.map((value) =>
			value === undefined ? undefined : String(value)
		);
		const isFilled = channels.some((value) => value !== undefined);
		const colour = channelsToHex(red, green, blue, opacity);
		if (isFilled && colour === undefined) return;
		colours.push(colour);
	}
	const column = table.named('color', 'colour');
	colours.forEach((colour, row) => column.set(row, colour));
	for (const channel of [r, g, b, alpha]) if (channel !== undefined) table.remove(channel);
}
