/**
 * The balance report as text to read: figures in words, and below each frustrated tie and unbalanced triad the relations
 * behind it with their citations. In: the report. Out: lines. Computes nothing.
 */
import { toOneLine } from './to-one-line.ts';
import type { SignedReport } from '#lib/core/signed/to-signed-report.ts';

/** More triads than this would bury the rest; the JSON form has all. */
const SHOWN_TRIADS = 50;

export function toSignedText(report: SignedReport): string {
	const { parameters, frustration, triads } = report;
	const reading = `${parameters.directed ? 'with' : 'without'} direction, ${parameters.weighted ? 'by weight' : 'each tie counts 1'}`;
	const signs = Object.entries(report.signs).map(([id, sign]) => `${id} ${inSigns(sign)}`);
	const lines = [
		`${parameters.dataset}: ${parameters.actors} actors, ${parameters.relations} relations`,
		...(parameters.filtersInWords.length === 0 ? [] : [`Filters: ${parameters.filtersInWords.join('; ')}`]),
		`Signs: ${signs.join(', ')}; ${reading}`,
		'',
		`Triads: ${Object.entries(triads)
			.map(([type, count]) => `${type} ${count}`)
			.join(', ')}`,
		`Balanced share: ${inNumber(report.balancedShare)}, weakly balanced: ${inNumber(report.weaklyBalancedShare)}`,
		...describeDirected(report),
		`Frustration index: ${describeInterval(frustration)} of ${frustration.total}`,
		`Optimal splits: ${describeOptima(frustration)}`,
		...frustration.camps.map((camp, index) => `  camp ${index + 1}: ${camp.join(', ')}`),
		...(frustration.floating.length === 0 ? [] : [`  on either side: ${frustration.floating.join(', ')}`]),
		`Cohesiveness ${inNumber(frustration.cohesiveness)}, divisiveness ${inNumber(frustration.divisiveness)}`,
		...report.kBalance.map(
			(point) =>
				`${inWords(point.k, 'camp')}: ${describeErrors(point)}, best partitions: ${describeOptima(point)}`
		),
		...report.relaxedKBalance.map(
			(point) => `${inWords(point.k, 'group')}, relaxed: ${describeErrors(point)}`
		),
		`Walk balance: ${inNumber(report.walkBalance?.global ?? null)}`,
		`Algebraic conflict: ${inNumber(report.algebraicConflict)}`,
		...Object.entries(report.undefined).map(([figure, reason]) => `${figure} is undefined: ${reason}`),
		...report.notices.map((notice) => `Note: ${notice}`),
		...describeFrustrated(report),
		...describeTriads(report)
	];
	return `${lines.map(toOneLine).join('\n')}\n`;
}

const inNumber = (value: number | null): string =>
	value === null ? 'undefined' : String(Number(value.toFixed(6)));

const inSigns = (sign: number): string =>
	sign > 0 ? `+${sign}` : sign < 0 ? `−${-sign}` : '0 (not counted)';

function describeInterval(result: { value: number; lower: number; upper: number; proven: boolean }): string {
	return result.proven ? String(result.value) : `between ${result.lower} and ${result.upper} (not proven)`;
}

const describeErrors = (point: { errors: number; lower: number; proven: boolean }): string =>
	point.proven
		? inWords(point.errors, 'error')
		: `${describeInterval({ ...point, value: point.errors, upper: point.errors })} errors`;

const describeOptima = (result: { proven: boolean; optima: number; allOptima: boolean }): string =>
	!result.proven ? 'not known' : `${result.allOptima ? '' : 'at least '}${result.optima}`;

const inWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function describeDirected({ directedTriads }: SignedReport): string[] {
	if (directedTriads === null) return [];
	return [
		`Directed triads: ${directedTriads.balanced} of ${directedTriads.total} balanced, share ${inNumber(directedTriads.balancedShare)}`
	];
}

function describeFrustrated(report: SignedReport): string[] {
	const { frustratedTies } = report.frustration;
	if (frustratedTies.length === 0) return [];
	return [
		'',
		'Frustrated ties, in the split shown:',
		...frustratedTies.flatMap(({ from, to, sign, standing, relations, outvoted }) => [
			`  ${from} ${report.parameters.directed ? '→' : '–'} ${to}: ${sign > 0 ? 'friendly, but between camps' : 'hostile, but within a camp'} (${IN_OPTIMA[standing ?? 'unknown']})`,
			...cite(report, relations),
			...(outvoted.length === 0 ? [] : ['    outvoted:', ...cite(report, outvoted)])
		])
	];
}

const IN_OPTIMA = {
	all: 'in all optimal splits',
	some: 'in some optimal splits',
	none: 'in no optimal split',
	unknown: 'other optimal splits are not known'
};

function describeTriads(report: SignedReport): string[] {
	const { unbalancedTriads } = report;
	if (unbalancedTriads.length === 0) return [];
	const rest = unbalancedTriads.length - SHOWN_TRIADS;
	return [
		'',
		'Unbalanced triads:',
		...unbalancedTriads
			.slice(0, SHOWN_TRIADS)
			.flatMap(({ type, actors, relations }) => [
				`  ${type}  ${actors.join(', ')}`,
				...cite(report, relations)
			]),
		...(rest > 0 ? [`  and ${rest} more; --format json lists them`] : [])
	];
}

function cite(report: SignedReport, ids: readonly string[]): string[] {
	return ids.map((id) => {
		const relation = report.relations[id];
		if (relation === undefined) return `    ${id}`;
		const sources = relation.citations.map(({ short, stance }) =>
			stance === 'disputes' ? `disputed by ${short}` : short
		);
		return `    ${id}: ${relation.from} → ${relation.to}, ${relation.type} [${sources.join('; ')}]`;
	});
}
