/**
 * A cell of a draft as text. In: a cell. Out: its text, the parts of a list joined by “; ”; undefined when it is empty.
 * Nothing is trimmed; numbers are written as JavaScript does.
 */
import type { DraftCell } from './draft.ts';

export function cellText(cell: DraftCell): string | undefined {
	if (typeof cell === 'string') return cell === '' ? undefined : cell;
	if (cell === undefined) return undefined;
	if (typeof cell === 'object') return cell.length === 0 ? undefined : cell.join('; ');
	return String(cell);
}

/** True for what the gate does not take as a text: nothing but white space. */
export const isBlank = (text: string | undefined): text is undefined | '' =>
	text === undefined || text.trim() === '';
