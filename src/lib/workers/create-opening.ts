/**
 * The opening lane, in the worker: files to values, with the draft kept while a person looks at it.
 *
 * In: files, options and plans. Out: what `opening.ts` says, in parts. Bad files are issues, never exceptions. It keeps
 * the draft of the newest file, with what an import of it as it was understood would be, until that is imported or the
 * worker ends, and nothing else.
 */
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { refitTypes } from '#lib/core/import/refit-types.ts';
import type { ImportWatch } from '#lib/core/import/start-run.ts';
import { toPreview } from '#lib/core/import/to-preview.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { Arrival, Deliver } from './arrival.ts';
import { computeFirstPicture } from './compute-first-picture.ts';
import { attemptImport, type ImportAttempt, type Parcel } from './import-attempt.ts';
import type { OpeningProgress } from './opening.ts';
import type { OpeningApi, SentPrepared, SentImported } from './opening-api.ts';
import { readFiles } from './read-files.ts';
import { reportSparsely } from './report-sparsely.ts';
import { handOver, sendArrival } from './send-arrival.ts';

export function createOpening(): OpeningApi {
	let draft: Draft | undefined;
	let attempt: ImportAttempt | undefined;

	/** Goes on with the attempt while a person looks at the preview; what is asked meanwhile comes first. */
	function goOn(mine: ImportAttempt): void {
		setTimeout(() => {
			if (attempt === mine && mine.advance()) goOn(mine);
		});
	}

	return {
		async prepareOpening(files, options, tell, deliver) {
			draft = undefined;
			attempt = undefined;
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
				report('Arranging the first picture', 0);
				const first = computeFirstPicture(dataset, (places?.size ?? 0) > 0);
				report('Building the graph', 0);
				const parcel = { first, packed: packDataset(dataset) };
				const arrival = await send(parcel, undefined, { ...brought, issues: decoded.issues }, deliver);
				const prepared: SentPrepared = { what: 'dataset', arrival };
				return handOver(succeed(prepared, decoded.issues), arrival);
			}
			draft = decoded.value.draft;
			report('Understanding its columns', 0);
			const plan = inferPlan(draft);
			attempt = attemptImport(draft, plan, watchWith(report, 'Understanding its columns'));
			const preview = toPreview(draft, plan, attempt.report);
			goOn(attempt);
			return succeed<SentPrepared>({ what: 'import', preview }, decoded.issues);
		},
		async previewImport(plan) {
			const shown = expectDraft(draft);
			return toPreview(shown, refitTypes(shown, plan));
		},
		async runImport(plan, tell, deliver) {
			const report = reportSparsely(tell);
			const shown = expectDraft(draft);
			if (attempt?.isOf(plan) !== true) {
				// Not two datasets at a time.
				attempt = undefined;
				attempt = attemptImport(shown, plan, watchWith(report, 'Checking rows'));
			}
			const applied = attempt;
			report('Arranging the first picture', 0);
			const parcel = applied.finish();
			const { positions, issues } = applied;
			if (parcel === undefined) return { ok: false, issues };
			draft = undefined;
			attempt = undefined;
			report('Building the graph', 0);
			const arrival = await send(parcel, positions, { issues }, deliver);
			const imported: SentImported = { arrival, report: applied.report };
			return handOver(succeed(imported, issues), arrival);
		}
	};
}

const send = (
	{ first, packed }: Parcel,
	positions: ReadonlyMap<string, Position> | undefined,
	rest: Pick<Arrival, 'snapshot' | 'meta' | 'issues'>,
	deliver: Deliver
): Promise<Arrival> => sendArrival(packed, positions, { ...rest, first }, deliver);

const watchWith = (report: OpeningProgress, stage: string): ImportWatch => ({
	onProgress: (share) => report(stage, share)
});

function expectDraft(draft: Draft | undefined): Draft {
	if (draft === undefined) throw new Error('The file is no longer at hand. Open it again.');
	return draft;
}

const succeed = <Value>(value: Value, issues: readonly Issue[]): Checked<Value> => ({
	ok: true,
	value,
	issues
});
