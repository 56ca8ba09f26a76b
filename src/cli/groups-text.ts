/** The groups report as text to read. In: the report. Out: lines. Computes nothing. */
import { toOneLine } from './to-one-line.ts';
import type { GroupingReport, GroupsReport } from './groups-report.ts';

export function toGroupsText({ parameters, groupings, undefined: unmade, agreement }: GroupsReport): string {
	const signs = parameters.relationTypes.map(({ id, sign }) => `${id} ${inSigns(sign)}`);
	const lines = [
		`${parameters.dataset}: ${parameters.actors} actors, ${parameters.relations} relations`,
		...(parameters.filtersInWords.length === 0 ? [] : [`Filters: ${parameters.filtersInWords.join('; ')}`]),
		`Signs: ${signs.join(', ')}; ${parameters.weighted === true ? 'by weight' : 'each tie counts 1'}; seed ${parameters.seed}`,
		...Object.values(groupings).flatMap(describeGrouping),
		...Object.entries(unmade).flatMap(([id, reason]) => ['', `${id} is undefined: ${reason}`]),
		...(agreement.length === 0 ? [] : ['', 'Agreement between groupings (adjusted Rand):']),
		...agreement.map((one) => `  ${one.between.join(' and ')}: ${describeRand(one)}`)
	];
	return `${lines.map(toOneLine).join('\n')}\n`;
}

const describeGrouping = (report: GroupingReport): string[] => [
	'',
	`${report.label}${report.proven === false ? ' (not proven best)' : ''}`,
	...report.groups.map(({ label, members }) => `  ${label} (${members.length}): ${members.join(', ')}`),
	...(report.inNoGroup.length === 0
		? []
		: [`  In no group (${report.inNoGroup.length}): ${report.inNoGroup.join(', ')}`]),
	...(report.floating.length === 0 ? [] : [`  Floating: ${report.floating.join(', ')}`]),
	...report.figures.map(
		({ label, value }) => `  ${label}: ${typeof value === 'number' ? inNumber(value) : value}`
	),
	`  Agreement with the kinds of actors (adjusted Rand): ${describeRand(report.kinds)}`,
	...report.notices.map((notice) => `  Note: ${notice}`)
];

type Rand =
	{ readonly adjustedRand: number } | { readonly adjustedRand: null; readonly undefinedBecause: string };

const describeRand = (rand: Rand): string =>
	rand.adjustedRand === null ? `undefined: ${rand.undefinedBecause}` : inNumber(rand.adjustedRand);

const inNumber = (value: number): string => String(Number(value.toFixed(6)));

const inSigns = (sign: number): string =>
	sign > 0 ? `+${sign}` : sign < 0 ? `−${-sign}` : '0 (not counted)';
