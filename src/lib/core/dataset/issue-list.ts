/**
 * Collects what is wrong with a file, without stopping at the first fault.
 *
 * In: faults with file and place. Out: `Issue`s, errors before notices, at most `LIMITS.issues` and one more that
 * counts the rest. It never throws and never judges; the caller decides what is an error.
 */
import { LIMITS } from './limits.ts';
import type { Issue } from '../model/issue.ts';

export interface Report {
	/** Refuses the file. `path` is a JSON path from the file's root; empty for the file as a whole. */
	error(code: string, path: string, message: string, remedy: string): void;
	/** Says something that does not refuse the file. */
	notice(code: string, path: string, message: string, remedy: string): void;
}

export class IssueList {
	readonly #errors: Issue[] = [];
	readonly #notices: Issue[] = [];
	#errorCount = 0;
	#noticeCount = 0;

	get hasErrors(): boolean {
		return this.#errorCount > 0;
	}

	add(issue: Issue): void {
		const isError = issue.severity === 'error';
		const list = isError ? this.#errors : this.#notices;
		if (isError) this.#errorCount += 1;
		else this.#noticeCount += 1;
		if (list.length < LIMITS.issues) list.push(issue);
	}

	/** A reporter for one file, so that every issue names it. */
	reportFor(file: string): Report {
		const put =
			(severity: Issue['severity']) =>
			(code: string, path: string, message: string, remedy: string): void =>
				this.add({ code, severity, file, ...(path === '' ? {} : { path }), message, remedy });
		return { error: put('error'), notice: put('notice') };
	}

	toIssues(): readonly Issue[] {
		const listed = [...this.#errors, ...this.#notices].slice(0, LIMITS.issues);
		const missing = this.#errorCount + this.#noticeCount - listed.length;
		if (missing === 0) return listed;
		const missingErrors = Math.max(0, this.#errorCount - LIMITS.issues);
		return [
			...listed,
			{
				code: 'more-issues',
				severity: missingErrors > 0 ? 'error' : 'notice',
				file: listed[0]?.file ?? '',
				message: `${missing} more issues are not listed (${missingErrors} of them errors).`,
				remedy: 'Mend the ones listed and check the file again.'
			}
		];
	}
}
