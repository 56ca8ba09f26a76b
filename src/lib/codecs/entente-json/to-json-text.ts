/** JSON as the project writes it: two blanks to a level, fields as given, a line end at the end. In: plain values. */
export const toJsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
