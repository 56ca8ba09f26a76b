/**
 * JSON as the project writes it: two blanks to a level, fields as given, a line end at the end. In: plain values, and how
 * many records they hold: beyond `INDENTED`, blanks would make the text longer than a text may be, so there are none.
 */
const INDENTED = 50_000;

export const toJsonText = (value: unknown, records = 0): string =>
	`${records > INDENTED ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`;
