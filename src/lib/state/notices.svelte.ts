/**
 * What the program has to tell: a file that was refused, with its issues, or a short word on what happened. The newest
 * stands until it is put away or the next one comes.
 */
import type { Issue } from '#lib/core/model/issue.ts';

export interface Notice {
	readonly tone: 'good' | 'bad' | 'plain';
	readonly text: string;
	readonly issues: readonly Issue[];
}

export class Notices {
	current = $state.raw<Notice>();

	tell(text: string, tone: Notice['tone'] = 'plain', issues: readonly Issue[] = []): void {
		this.current = { tone, text, issues };
	}

	clear(): void {
		this.current = undefined;
	}
}
