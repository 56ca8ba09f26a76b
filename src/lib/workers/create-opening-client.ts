/**
 * The opening lane as the page asks it. In: files, plans, and who is told of progress. Out: an `Answer`, always.
 *
 * A newer file takes the place of an older one at once, and the older one's worker ends with whatever it kept. A newer
 * preview waits for the one that runs, whose worker holds the draft. The worker of a finished opening ends too, so that
 * nothing is held twice.
 */
import { proxy } from 'comlink';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Answer } from './answer.ts';
import { createComputeLane, type ComputeWorker } from './compute-lane.ts';
import type { SentImported, SentPrepared } from './opening-api.ts';
import type { Imported, Opening, OpeningProgress, Prepared } from './opening.ts';
import type { Arrival, ArrivalPart } from './arrival.ts';
import { createReceiver } from './receive-arrival.ts';

type Wrapped<Method> = Method extends (...asked: infer Asked) => Promise<infer Value>
	? (...asked: Asked) => Promise<Answer<Value>>
	: never;

export interface OpeningClient {
	/** What a file is: our own is there at once, any other is shown first. */
	readonly prepareOpening: Wrapped<Opening['prepare']>;
	/** The same file with another plan; fails when there is none any longer. */
	readonly previewImport: Wrapped<Opening['preview']>;
	readonly runImport: Wrapped<Opening['run']>;
	/** Ends what runs and forgets the file; whoever waits is told that it was disposed of. */
	stopOpening(): void;
	dispose(): void;
}

/** An overtaken preview is never cut short: the longest that a timer can wait. */
const FOR_EVER = 2 ** 31 - 1;

export function createOpeningClient(start: () => ComputeWorker): OpeningClient {
	let lane = createComputeLane(start, FOR_EVER);
	/** Counts openings, so that one that was stopped while it was put together is not handed out. */
	let current = 0;

	async function receive<Sent, Value>(
		ask: (deliver: (part: ArrivalPart) => Promise<void>) => Promise<Answer<Checked<Sent>>>,
		put: (
			sent: Sent,
			finish: (arrival: Arrival) => Promise<Prepared & { what: 'dataset' }>
		) => Promise<Value>,
		report: OpeningProgress
	): Promise<Answer<Checked<Value>>> {
		const mine = current;
		const receiver = createReceiver();
		const answer = await ask((part) => receiver.take(part));
		if (answer.status !== 'done' || !answer.value.ok) return answer as Answer<Checked<Value>>;
		const { value: sent, issues } = answer.value;
		const value = await put(sent, async (arrival) => {
			lane.stop();
			const arrived = await receiver.finish(arrival, (share) => report('Building the graph', share));
			return { what: 'dataset', arrived };
		});
		if (mine !== current) return { status: 'superseded' };
		return { status: 'done', value: { ok: true, value, issues } };
	}

	return {
		prepareOpening(files, options, report) {
			lane.stop();
			current++;
			return receive<SentPrepared, Prepared>(
				(deliver) =>
					lane.request<Checked<SentPrepared>>((api) =>
						api.prepareOpening(files, options, proxy(report), proxy(deliver))
					),
				async (sent, finish) => (sent.what === 'import' ? sent : finish(sent.arrival)),
				report
			);
		},
		previewImport: (plan) => lane.request((api) => api.previewImport(plan)),
		runImport(plan, report) {
			return receive<SentImported, Imported>(
				(deliver) =>
					lane.request<Checked<SentImported>>((api) => api.runImport(plan, proxy(report), proxy(deliver))),
				async (sent, finish) => {
					const { arrived } = await finish(sent.arrival);
					return { arrived, report: sent.report };
				},
				report
			);
		},
		stopOpening() {
			current++;
			lane.dispose();
			lane = createComputeLane(start, FOR_EVER);
		},
		dispose() {
			current++;
			lane.dispose();
		}
	};
}
