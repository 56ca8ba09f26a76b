/** Opens files in a worker that is ended when one takes too long. In: items. Out: the outcome of each, in order. */
import { Worker } from 'node:worker_threads';

/** @typedef {import('./file-worker.js').Outcome & { timedOut?: true }} Ended */

/**
 * @param {readonly import('../corpus/item.js').Item[]} items
 * @param {number} limitMs
 * @param {(done: number) => void} [onDone]
 */
export async function openInWorker(items, limitMs, onDone = () => undefined) {
	/** @type {Ended[]} */
	const outcomes = [];
	let worker = await start();
	for (const { name, bytes } of items) {
		const outcome = await ask(worker, { name, bytes }, limitMs);
		outcomes.push(outcome);
		if (outcome.timedOut) {
			await worker.terminate();
			worker = await start();
		}
		onDone(outcomes.length);
	}
	await worker.terminate();
	return outcomes;
}

/** @returns {Promise<Worker>} */
function start() {
	const worker = new Worker(new URL('./file-worker.js', import.meta.url), {
		resourceLimits: { maxOldGenerationSizeMb: 2048 }
	});
	return new Promise((resolve, reject) => {
		worker.once('message', () => resolve(worker));
		worker.once('error', reject);
	});
}

/** @param {Worker} worker @param {{ name: string, bytes: Uint8Array }} file @param {number} limitMs @returns {Promise<Ended>} */
function ask(worker, file, limitMs) {
	return new Promise((resolve) => {
		/** @param {Ended} outcome */
		const end = (outcome) => {
			clearTimeout(clock);
			worker.off('message', end);
			worker.off('error', fail);
			resolve(outcome);
		};
		const failed = {
			ok: false,
			issues: [],
			polluted: false,
			ms: limitMs,
			timedOut: /** @type {const} */ (true)
		};
		/** @param {unknown} error */
		const fail = (error) => end({ ...failed, thrown: String(error) });
		const clock = setTimeout(() => end(failed), limitMs);
		worker.once('message', end);
		worker.once('error', fail);
		worker.postMessage(file);
	});
}
