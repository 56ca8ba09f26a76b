/** The report of `paths` to be read on a terminal. In: the report. Out: lines with a line end each, no control characters. */
import { toOneLine } from './to-one-line.ts';
import type { PathForm, PathReport } from './path-report.ts';

export function toPathText(report: PathReport): string {
	const { parameters, signs, counts, bestHelpful, bestHarmful } = report;
	const lines = [
		`From ${parameters.from} to ${parameters.to}: ${report.summary}`,
		`Signs: ${Object.entries(signs)
			.map(([type, sign]) => `${type} ${sign}`)
			.join(
				', '
			)}; filters: ${parameters.filtersInWords.length === 0 ? 'none' : parameters.filtersInWords.join('; ')}`,
		...report.notices,
		...(report.total === 0
			? []
			: ['', 'Length  helpful  harmful  neither', ...counts.map((count) => toCountLine(count))]),
		...(bestHelpful === null ? [] : ['', 'Best helpful:', ...toPathLines(bestHelpful)]),
		...(bestHarmful === null ? [] : ['', 'Best harmful:', ...toPathLines(bestHarmful)]),
		...(report.paths.length === 0 ? [] : ['', `Listed (${report.listed}):`]),
		...report.paths.flatMap((path, index) => toPathLines(path, `${index + 1}. `))
	];
	return lines.map((line) => `${toOneLine(line)}\n`).join('');
}

function toCountLine({ length, helpful, harmful, neither, isExact }: PathReport['counts'][number]): string {
	const cells = [helpful, harmful, neither].map((count) => `${isExact ? '' : '≥'}${count}`.padStart(9));
	return `${String(length).padStart(6)}${cells.join('')}`;
}

function toPathLines({ sentence, confidence, strength }: PathForm, mark = ''): string[] {
	const figures = `confidence ${confidence}, strength ${strength ?? 'undefined: a step has no sign'}`;
	return [`  ${mark}${sentence}`, `     ${figures}`];
}
