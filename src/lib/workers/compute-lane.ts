/**
 * One kind of question, one worker: the newest question wins.
 *
 * In: questions, as functions that ask the worker. Out: an answer for each. At most one question runs and one waits;
 * a waiting one that is overtaken is never asked. One that runs and is overtaken may finish within a short grace,
 * then its worker is ended and a new one asked, so that a slow old question cannot hold up a new one for long.
 */
import { wrap, type Endpoint, type Remote } from 'comlink';
import { ComputeFailure, type Answer } from './answer.ts';
import type { ComputeApi } from './protocol.ts';

/** What a lane needs of a `Worker`; tests bring their own. */
export interface ComputeWorker extends Endpoint {
	terminate(): void;
}

type Ask<Value> = (api: Remote<ComputeApi>) => Promise<Value>;

interface Question {
	readonly ask: Ask<unknown>;
	readonly settle: (answer: Answer<unknown>) => void;
}

export interface ComputeLane {
	request<Value>(ask: Ask<Value>): Promise<Answer<Value>>;
	/** Ends what runs and waits, with its worker: the askers are told `superseded`. The next question starts anew. */
	stop(): void;
	dispose(): void;
}

/** @param graceMs how long an overtaken computation may still hold the worker, in milliseconds. */
export function createComputeLane(startWorker: () => ComputeWorker, graceMs: number): ComputeLane {
	let worker: { readonly api: Remote<ComputeApi>; readonly end: () => void } | undefined;
	let running: Question | undefined;
	let waiting: Question | undefined;
	let grace: ReturnType<typeof setTimeout> | undefined;
	let disposed = false;

	const start = () => {
		const started = startWorker();
		const onCrash = (event: Event) => {
			// Chrome reports an error in the worker's own code here; nothing more will come from this worker.
			event.preventDefault();
			const reason = 'message' in event && typeof event.message === 'string' ? event.message : '';
			endWorker();
			finish({ status: 'failed', error: toCrash(reason) });
		};
		started.addEventListener('error', onCrash as EventListener);
		started.addEventListener('messageerror', onCrash as EventListener);
		const end = () => {
			started.removeEventListener('error', onCrash as EventListener);
			started.removeEventListener('messageerror', onCrash as EventListener);
			started.terminate();
		};
		return { api: wrap<ComputeApi>(started), end };
	};
	const endWorker = () => {
		worker?.end();
		worker = undefined;
	};
	const run = async (question: Question) => {
		running = question;
		let answer: Answer<unknown>;
		try {
			worker ??= start();
		} catch (error) {
			finish({ status: 'failed', error: toCrash(error instanceof Error ? error.message : '') });
			return;
		}
		try {
			answer = { status: 'done', value: await question.ask(worker.api) };
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			answer = { status: 'failed', error: new ComputeFailure('computation-failed', message) };
		}
		// An answer that comes after its worker was ended belongs to nobody.
		if (running === question) finish(answer);
	};
	/** Settles what runs and begins what waits. */
	const finish = (answer: Answer<unknown>) => {
		clearTimeout(grace);
		const question = running;
		running = undefined;
		// What was overtaken was told so at once; to settle it again changes nothing.
		question?.settle(answer);
		const next = waiting;
		waiting = undefined;
		if (next) void run(next);
	};
	return {
		request<Value>(ask: Ask<Value>) {
			return new Promise<Answer<Value>>((settle) => {
				// What settles a question is the answer to it, whatever other questions the lane has had.
				const question: Question = { ask, settle: settle as Question['settle'] };
				if (disposed) return settle({ status: 'failed', error: toDisposed() });
				if (!running) return void run(question);
				running.settle({ status: 'superseded' });
				waiting?.settle({ status: 'superseded' });
				if (!waiting) {
					grace = setTimeout(() => {
						endWorker();
						finish({ status: 'superseded' });
					}, graceMs);
				}
				waiting = question;
			});
		},
		stop() {
			clearTimeout(grace);
			endWorker();
			for (const question of [running, waiting]) question?.settle({ status: 'superseded' });
			running = undefined;
			waiting = undefined;
		},
		dispose() {
			disposed = true;
			clearTimeout(grace);
			endWorker();
			for (const question of [running, waiting]) question?.settle({ status: 'failed', error: toDisposed() });
			running = undefined;
			waiting = undefined;
		}
	};
}

const toCrash = (reason: string) =>
	new ComputeFailure(
		'worker-crashed',
		`The background computation stopped unexpectedly${reason ? `: ${reason}` : ''}. It starts again with the next change.`
	);

const toDisposed = () => new ComputeFailure('disposed', 'The computation was no longer needed.');
