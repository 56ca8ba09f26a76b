/** A text without halves of characters (lone surrogates), each replaced by “�” with a notice. Other text comes as it is. */
import { BROKEN_CHARACTER } from '../draft/notice-kinds.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';

export function mendText(text: string, notices: NoticeCounts): string {
	if (text.isWellFormed()) return text;
	const mended = text.toWellFormed();
	let line = 1;
	let count = 0;
	let first = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '\n') line += 1;
		if (text[at] === mended[at]) continue;
		count += 1;
		if (first === 0) first = line;
	}
	notices.add(BROKEN_CHARACTER, { line: first }, '', count);
	return mended;
}
