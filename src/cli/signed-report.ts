/**
 * The balance of what passes the filters, as the command line reports it. In: a dataset, filters, signs and how to read
 * the relations. Out: the report of `core/signed`, the same as the page saves.
 */
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { computeBalance, type BalanceQuestion } from '#lib/core/signed/compute-balance.ts';
import { toSignedReport, type SignedReport } from '#lib/core/signed/to-signed-report.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';

export interface SignedRequest {
	readonly filters: ViewFilters;
	/** Signs that differ from the dataset's own. */
	readonly signs: ReadonlyMap<RelationTypeId, number>;
	readonly question: BalanceQuestion;
}

export function computeSignedReport(
	dataset: Dataset,
	{ filters, signs, question }: SignedRequest
): SignedReport {
	const visible = deriveVisible(dataset, filters);
	const network = buildNetwork(buildTies(visible.actors, visible.relations, dataset.relationTypes, signs));
	const balance = computeBalance(network, question);
	return toSignedReport({ dataset, filters, visible, network, balance });
}
