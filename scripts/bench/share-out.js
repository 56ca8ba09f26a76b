/**
 * Two workers that share a measure. In: ties, then ids of measures. Out: joined results. Close them when done.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const WORKERS = 2;

/** @param {import('../../src/lib/core/graph/ties.ts').Ties} ties */
export async function startWorkers(ties) {
	const workers = Array.from(
		{ length: WORKERS },
		() => new Worker(new URL('./measure-worker.js', import.meta.url))
	);
	await Promise.all(
		workers.map(async (worker) => {
			worker.postMessage({ ties });
			await once(worker, 'message');
		})
	);

	/**
	 * @param {import('../../src/lib/core/measures/measure.ts').Measure} measure one with parts
	 * @param {import('../../src/lib/core/graph/network.ts').Network} network
	 */
	async function compute({ id, parts }, network) {
		if (parts === undefined) throw new Error(`${id} cannot be shared out`);
		const lists = await Promise.all(
			workers.map(async (worker, index) => {
				const from = Math.floor((network.order * index) / WORKERS);
				const to = Math.floor((network.order * (index + 1)) / WORKERS);
				worker.postMessage({ id, from, to });
				const [list] = await once(worker, 'message');
				return /** @type {Float64Array} */ (list);
			})
		);
		return parts.join(network, lists);
	}

	return { compute, stop: () => Promise.all(workers.map((worker) => worker.terminate())) };
}
