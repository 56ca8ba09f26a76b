/**
 * Which number formats of a workbook show a date or a time (ISO/IEC 29500-1, 18.8.30 and 18.8.31).
 *
 * In: the id of a format and its code where the workbook defines one. Out: what it shows, undefined for plain numbers.
 * Formats are only recognised; how a date looked is not kept.
 */
export type Moment = 'date' | 'time';

const isWithin = (id: number, first: number, last: number): boolean => id >= first && id <= last;

/** The ids that every program knows, those of East Asian and Thai editions included. */
function builtIn(id: number): Moment | undefined {
	if (isWithin(id, 18, 21) || isWithin(id, 32, 35) || isWithin(id, 45, 47) || isWithin(id, 75, 78))
		return 'time';
	const isDate =
		isWithin(id, 14, 17) || id === 22 || isWithin(id, 27, 31) || isWithin(id, 36, 36) || isWithin(id, 50, 58);
	return isDate || isWithin(id, 71, 74) || isWithin(id, 79, 81) ? 'date' : undefined;
}

export function recogniseMoment(id: number, code: string | undefined): Moment | undefined {
	if (code === undefined) return builtIn(id);
	// Only the first part counts: the others are for negative numbers, zero and text.
	const [first = ''] = bareCode(code).split(';');
	if (/general|standard/i.test(first)) return undefined;
	if (/[yd]/i.test(first)) return 'date';
	if (/[hs]/i.test(first)) return 'time';
	return /m/i.test(first) ? 'date' : undefined;
}

/** The code without quoted and escaped letters, colours, conditions and languages; `[h]` stays, as it is a time. */
function bareCode(code: string): string {
	let bare = '';
	for (let at = 0; at < code.length; at += 1) {
		const mark = code[at] ?? '';
		if (mark === '\\' || mark === '_' || mark === '*') at += 1;
		else if (mark === '"') at = endAt(code, '"', at + 1);
		else if (mark === '[') {
			const end = endAt(code, ']', at);
			const inner = code.slice(at + 1, end);
			if (/^(h+|m+|s+)$/i.test(inner)) bare += 'h';
			at = end;
		} else bare += mark;
	}
	return bare;
}

function endAt(code: string, mark: string, start: number): number {
	const end = code.indexOf(mark, start);
	return end === -1 ? code.length : end;
}
