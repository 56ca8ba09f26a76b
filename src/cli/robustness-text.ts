/**
 * The robustness report as text to read: what the ranking as a whole rests on, then each actor in sentences.
 * In: the report. Out: lines. Computes nothing.
 */
import { tidy } from '#lib/core/signed/tidy.ts';
import { toOneLine } from './to-one-line.ts';
import type { RobustnessReport } from './robustness-report.ts';

/** More sources than this would bury the actors; the JSON form has all. */
const SHOWN_SOURCES = 30;

export function toRobustnessText(report: RobustnessReport): string {
	const { parameters, worlds, singleSource } = report;
	const { measure, probability, reliability } = parameters;
	const lines = [
		`${parameters.dataset}: ${parameters.actors} actors, ${parameters.relations} relations`,
		...(parameters.filtersInWords.length === 0 ? [] : [`Filters: ${parameters.filtersInWords.join('; ')}`]),
		`How much the ranking by ${measure.label} (${measure.id}) rests on`,
		`Probability of one source: ${inSettings(probability)}; times reliability: ${inSettings(reliability)}`,
		...(worlds === null
			? []
			: [
					worlds.exact
						? `Exact: all ${worlds.draws} possible worlds (${worlds.uncertain} uncertain relations)`
						: `Drawn: ${parameters.draws} draws with seed ${parameters.seed} (${worlds.uncertain} uncertain relations)`
				]),
		...(report.undefined === null ? [] : [`${measure.id} is undefined: ${report.undefined}`]),
		...(worlds === null ? [] : [worlds.inWords]),
		singleSource.inWords,
		...report.notices.map((notice) => `Note: ${notice}`),
		...describeSources(report),
		...(report.actors.length === 0 ? [] : ['', 'Actors:']),
		...report.actors.flatMap(({ rank, name, score, inWords }) => [
			`  ${rank === null ? '–' : `${rank}.`} ${name}${score === null ? '' : `, ${tidy(score)}`}`,
			...inWords.map((sentence) => `     ${sentence}`)
		])
	];
	return `${lines.map(toOneLine).join('\n')}\n`;
}

const inSettings = (settings: Readonly<Record<string, number>>): string =>
	Object.entries(settings)
		.map(([name, value]) => `${name} ${value}`)
		.join(', ');

function describeSources({ withoutSource }: RobustnessReport): readonly string[] {
	const rest = withoutSource.length - SHOWN_SOURCES;
	return [
		...(withoutSource.length === 0 ? [] : ['', 'Relations lost without a source:']),
		...withoutSource
			.slice(0, SHOWN_SOURCES)
			.map(
				({ sources, lost, undefined: reason }) =>
					`  ${sources.join(', ')}: ${lost.length}${reason === null ? '' : `. ${reason}`}`
			),
		...(rest > 0 ? [`  and ${rest} more; --format json lists them`] : [])
	];
}
