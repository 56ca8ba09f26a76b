/**
 * Collects what a reader could not take over, so that each kind is told once: how many, which, and where first.
 *
 * In: kinds of notices, and each place where one is met. Out: issues of severity `notice`, in the order in which their
 * kinds were first met. It drops nothing and never refuses.
 */
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { Place } from './refuse.ts';

export interface NoticeKind {
	/** Stable and machine-readable. */
	readonly code: string;
	/** A sentence; `which` names up to three of them, or is empty. */
	say(count: number, which: string): string;
	readonly remedy: string;
}

interface Met {
	count: number;
	readonly first: Place;
	readonly which: string[];
	more: boolean;
}

/** So many are named. */
const NAMED = 3;

export class NoticeCounts {
	readonly #met = new Map<NoticeKind, Met>();

	add(kind: NoticeKind, place: Place, which = '', count = 1): void {
		const met = this.#met.get(kind) ?? { count: 0, first: place, which: [], more: false };
		this.#met.set(kind, met);
		met.count += count;
		if (which === '' || met.which.includes(which)) return;
		if (met.which.length < NAMED) met.which.push(which);
		else met.more = true;
	}

	toIssues(file: string): readonly Issue[] {
		return [...this.#met].map(([kind, { count, first, which, more }]) => ({
			code: kind.code,
			severity: 'notice',
			file,
			...(first.path === undefined || first.path === '' ? {} : { path: first.path }),
			...(first.line === undefined ? {} : { line: first.line }),
			message: kind.say(count, which.map(showText).join(', ') + (more ? ' …' : '')),
			remedy: kind.remedy
		}));
	}
}

/** “1 port” or “3 ports”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	count === 1 ? `1 ${one}` : `${count} ${many}`;
