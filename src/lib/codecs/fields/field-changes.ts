/**
 * What a writer had to change, counted by kind, so that each is told once. In: changes. Out: notices for the user, in the
 * order in which their kinds were first met.
 */
import { showText } from '#lib/core/dataset/show-value.ts';
import type { EncodedFile } from '../format.ts';

export interface Change {
	readonly code: string;
	/** A sentence; `which` is the first one met, in quotation marks, or empty. */
	say(count: number, which: string): string;
}

export const RENAMED: Change = {
	code: 'attribute-renamed',
	say: (count, which) =>
		`${count === 1 ? 'One attribute was' : `${count} attributes were`} renamed, as ${which}: the name has a meaning of its own in this format.`
};

export class FieldChanges {
	readonly #met = new Map<Change, { count: number; readonly which: string }>();

	add(change: Change, which = ''): void {
		const met = this.#met.get(change);
		if (met === undefined) this.#met.set(change, { count: 1, which });
		else met.count += 1;
	}

	toNotices(): EncodedFile['notices'] {
		return [...this.#met].map(([change, { count, which }]) => ({
			code: change.code,
			message: change.say(count, which === '' ? '' : showText(which))
		}));
	}
}
