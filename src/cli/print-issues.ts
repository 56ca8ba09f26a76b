/** Issues on standard error, one to a line with its remedy below: `entente: FILE:LINE-or-PATH: reason`. */
import { toOneLine } from './to-one-line.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { CliIo } from './cli-io.ts';

export function printIssues(issues: readonly Issue[], io: CliIo): void {
	for (const { file, line, path, severity, message, remedy } of issues) {
		const place = line ?? path;
		const where = place === undefined ? file : `${file}:${place}`;
		const kind = severity === 'notice' ? 'notice: ' : '';
		io.stderr(`entente: ${toOneLine(`${where}: ${kind}${message}`)}\n    ${toOneLine(remedy)}\n`);
	}
}
