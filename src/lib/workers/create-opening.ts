/**
 * The opening lane, in the worker: files to values, with the draft kept while a person looks at it.
 *
 * In: files, options and plans. Out: what `opening.ts` says, in parts. Bad files are issues, never exceptions. It keeps
 * the draft of the newest file until that is imported or the worker ends, and nothing else.
 */
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { refitTypes } from '#lib/core/import/refit-types.ts';
import { toPreview } from '#lib/core/import/to-preview.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { Arrival, Deliver } from './arrival.ts';
import { computeFirstPicture } from './compute-first-picture.ts';
import type { OpeningProgress } from './opening.ts';
import type { OpeningApi, SentPrepared, SentImported } from './opening-api.ts';
import { readFiles } from './read-files.ts';
import { reportSparsely } from './report-sparsely.ts';
import { handOver, sendArrival } from './send-arrival.ts';

export function createOpening(): OpeningApi {
	let draft: Draft | undefined;
	return {
		async prepareOpening(files, options, tell, deliver) {
			draft = undefined;
			const report = reportSparsely(tell);
			const bytes = await readFiles(files, (share) => report('Reading the file', share));
			if (!bytes.ok) return bytes;
			report('Understanding the file', 0);
			const onProgress = (share: number): void => report('Understanding the file', share);
			const decoded = await decodeFiles(bytes.value, { ...options, onProgress });
			if (!decoded.ok) return decoded;
			if (decoded.value.what === 'dataset') {
				const { dataset, snapshot, meta } = decoded.value.opened;
				const brought = { ...(snapshot && { snapshot }), ...(meta && { meta }) };
				const places = snapshot === undefined ? undefined : new Map(Object.entries(snapshot.positions));
				const arrival = await send(
					{ dataset, isPlaced: (places?.size ?? 0) > 0, brought, issues: decoded.issues },
					report,
					deliver
				);
				const prepared: SentPrepared = { what: 'dataset', arrival };
				return handOver(succeed(prepared, decoded.issues), arrival);
			}
			draft = decoded.value.draft;
			report('Understanding its columns', 0);
			const preview = toPreview(draft, inferPlan(draft));
			return succeed<SentPrepared>({ what: 'import', preview }, decoded.issues);
		},
		async previewImport(plan) {
			const shown = expectDraft(draft);
			return toPreview(shown, refitTypes(shown, plan));
		},
		async runImport(plan, tell, deliver) {
			const report = reportSparsely(tell);
			const shown = expectDraft(draft);
			const applied = applyPlan(shown, plan, { onProgress: (share) => report('Checking rows', share) });
			const { dataset, positions, issues } = applied;
			if (dataset === undefined) return { ok: false, issues };
			draft = undefined;
			const arrival = await send(
				{ dataset, positions, isPlaced: positions !== undefined, brought: {}, issues },
				report,
				deliver
			);
			const imported: SentImported = { arrival, report: applied.report };
			return handOver(succeed(imported, issues), arrival);
		}
	};
}

interface Opened {
	readonly dataset: Dataset;
	readonly positions?: ReadonlyMap<string, Position> | undefined;
	/** Whether the file itself says where actors stand. */
	readonly isPlaced: boolean;
	readonly brought: Pick<Arrival, 'snapshot' | 'meta'>;
	readonly issues: readonly Issue[];
}

function send(
	{ dataset, positions, isPlaced, brought, issues }: Opened,
	report: OpeningProgress,
	deliver: Deliver
): Promise<Arrival> {
	report('Arranging the first picture', 0);
	const first = computeFirstPicture(dataset, isPlaced);
	report('Building the graph', 0);
	return sendArrival(dataset, positions, { ...brought, first, issues }, deliver);
}

function expectDraft(draft: Draft | undefined): Draft {
	if (draft === undefined) throw new Error('The file is no longer at hand. Open it again.');
	return draft;
}

const succeed = <Value>(value: Value, issues: readonly Issue[]): Checked<Value> => ({
	ok: true,
	value,
	issues
});
