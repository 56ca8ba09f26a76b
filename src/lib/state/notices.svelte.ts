/**
 * What the program has to tell: a file that was refused, with its issues, or a short word on what happened. The newest
 * stands until it is put away or the next one comes.
 */
import type { Issue } from '#lib/core/model/issue.ts';

/** One thing to do about a notice, as a button in it. */
export interface NoticeAction {
	readonly label: string;
	run(): void;
}

export interface Notice {
	readonly tone: 'good' | 'bad' | 'plain';
	readonly text: string;
	readonly issues: readonly Issue[];
	readonly action?: NoticeAction;
}

export class Notices {
	current = $state.raw<Notice>();

	tell(
		text: string,
		tone: Notice['tone'] = 'plain',
		issues: readonly Issue[] = [],
		action?: NoticeAction
	): void {
		this.current = { tone, text, issues, ...(action === undefined ? {} : { action }) };
	}

	clear(): void {
		this.current = undefined;
	}
}
