/**
 * A worker that does its run of a measure. In: ties first, then requests with the id of a measure and a run of actors.
 * Out: the list of `Measure.parts.computePart`, moved, not copied; nothing else.
 */
import { parentPort } from 'node:worker_threads';
import './read-typescript.js';

const { buildNetwork } = await import('../../src/lib/core/graph/network.ts');
const { findMeasure } = await import('../../src/lib/core/measures/index.ts');

/** @typedef {{ ties: import('../../src/lib/core/graph/ties.ts').Ties } | { id: string, from: number, to: number }} Request */

/** @type {import('../../src/lib/core/graph/ties.ts').Ties | undefined} */
let ties;
/** @type {import('../../src/lib/core/graph/network.ts').Network | undefined} */
let network;

/** A network of its own for each request, its index built beforehand, so that nothing is remembered from the last. */
function prepare() {
	if (ties === undefined) return;
	network = buildNetwork(ties);
	void network.arcs;
}

parentPort?.on('message', (/** @type {Request} */ request) => {
	if ('ties' in request) {
		ties = request.ties;
		prepare();
		parentPort?.postMessage('ready');
		return;
	}
	const parts = findMeasure(request.id)?.parts;
	if (parts === undefined || network === undefined) throw new Error(`${request.id} cannot be shared out`);
	const list = parts.computePart(network, request.from, request.to);
	parentPort?.postMessage(list, [/** @type {ArrayBuffer} */ (list.buffer)]);
	prepare();
});
