/** A delimiter as a person names it. In: a character or a word. Out: the character, or undefined for anything else. */
const WORDS: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['\\t', '\t'],
	['comma', ','],
	['semicolon', ';'],
	['pipe', '|'],
	['colon', ':'],
	['space', ' ']
]);

export function toDelimiter(wished: string): string | undefined {
	const delimiter = WORDS.get(wished.toLowerCase()) ?? wished;
	return delimiter.length === 1 && !/["\r\n]/.test(delimiter) ? delimiter : undefined;
}
