/**
 * The balance report as tables for a spreadsheet, with the citations in a cell of their own.
 *
 * In: the report and which table. Out: rows, the header first, of texts and numbers; a cell without a figure is NaN or
 * empty. Relations stand by id, several in one cell with “; ” between them. Writes no text: that is a codec's business.
 */
import type { SignedReport } from './to-signed-report.ts';

export const REPORT_TABLES = ['ties', 'triads', 'actors', 'k-balance'] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

type Row = readonly (string | number)[];

interface ReportedTriad {
	readonly type: string;
	readonly actors: readonly string[];
	readonly relations: readonly string[];
}

export const toReportRows = (report: SignedReport, table: ReportTable): readonly Row[] =>
	TABLES[table](report);

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
const join = (parts: readonly string[]): string => parts.join('; ');

const TABLES: Readonly<Record<ReportTable, (report: SignedReport) => readonly Row[]>> = {
	ties(report) {
		const actors = byId(report);
		const cite = citer(report);
		const tailOf = ({ relations, outvoted }: SignedReport['ties'][number]): Row => [
			join(relations),
			join(outvoted),
			cite([...relations, ...outvoted])
		];
		return [
			'from from_name to to_name sign weight from_camp to_camp frustrated in_optimal_splits relations outvoted citations'.split(
				' '
			),
			...report.ties.map((tie): Row => {
				const [from, to] = [actors.get(tie.from), actors.get(tie.to)];
				return [
					tie.from,
					from?.name ?? '',
					tie.to,
					to?.name ?? '',
					tie.sign,
					tie.weight,
					from?.camp ?? NaN,
					to?.camp ?? NaN,
					yesOrNo(tie.isFrustrated),
					tie.standing,
					...tailOf(tie)
				];
			})
		];
	},
	triads(report) {
		const cite = citer(report);
		const toRows = (reading: string, triads: readonly ReportedTriad[]): readonly Row[] =>
			triads.map(({ type, actors, relations }) => [
				reading,
				type,
				...actors,
				join(relations),
				cite(relations)
			]);
		return [
			['reading', 'type', 'first', 'second', 'third', 'relations', 'citations'],
			...toRows('without direction', report.unbalancedTriads),
			...toRows('with direction', report.directedTriads?.unbalanced ?? [])
		];
	},
	actors(report) {
		const groups = report.kBalance.map(
			(point) => new Map(point.groups.flatMap((list, group) => list.map((id) => [id, group + 1] as const)))
		);
		return [
			[
				'actor',
				'name',
				'camp',
				'standing',
				'walk_balance',
				...report.kBalance.map(({ k }) => `group_of_${k}`)
			],
			...report.actors.map(({ id, name, camp, standing }): Row => [
				id,
				name,
				camp ?? NaN,
				standing,
				report.walkBalance?.actors[id] ?? NaN,
				...groups.map((group) => group.get(id) ?? NaN)
			])
		];
	},
	'k-balance'(report) {
		const relaxed = new Map(report.relaxedKBalance.map((point) => [point.k, point]));
		return [
			'k errors lower proven optima all_optima relaxed_errors relaxed_lower relaxed_proven'.split(' '),
			...report.kBalance.map(({ k, errors, lower, proven, optima, allOptima }): Row => {
				const beside = relaxed.get(k);
				return [
					k,
					errors,
					lower,
					yesOrNo(proven),
					optima,
					yesOrNo(allOptima),
					beside?.errors ?? NaN,
					beside?.lower ?? NaN,
					beside === undefined ? '' : yesOrNo(beside.proven)
				];
			})
		];
	}
};

const byId = ({ actors }: SignedReport) =>
	new Map<string, (typeof actors)[number]>(actors.map((actor) => [actor.id, actor]));

/** The citations of relations, each once, in short. */
const citer =
	({ relations: cited }: SignedReport) =>
	(ids: readonly string[]): string => {
		const citations = ids.flatMap((id) => cited[id]?.citations ?? []);
		return join([
			...new Set(
				citations.map(({ short, stance }) => (stance === 'disputes' ? `disputed by ${short}` : short))
			)
		]);
	};
