/**
 * Opens one file after the other, apart from the trial so that one that never ends can be ended. In: messages with a name
 * and bytes. Out: what came of it, as plain values. It keeps nothing.
 */
import { parentPort } from 'node:worker_threads';
import '../../bench/read-typescript.js';
import { toEdge } from './list-dialect-files.js';

const { readGraph } = await import('../../../src/lib/io/node/read-graph.ts');

const OWN_NAMES = Object.getOwnPropertyNames(Object.prototype).sort().join();

/** @param {string} name @param {Uint8Array} bytes */
const toAccess = (name, bytes) => ({
	sizeOf: async () => bytes.length,
	readBytes: async () => bytes,
	listFolder: async () => [name],
	writeText: async () => undefined,
	writeBytes: async () => undefined,
	makeFolder: async () => undefined
});

/** @param {import('../../../src/lib/io/node/read-graph.ts').ReadGraph} read */
function toFacts({ dataset, report }) {
	const names = new Map(dataset.actors.map(({ id, name }) => [id, name]));
	const directed = new Map(dataset.relationTypes.map((type) => [type.id, type.directed]));
	return {
		actors: dataset.actors.length,
		relations: dataset.relations.length,
		directed: report.directed,
		labels: [...names.values()].sort(),
		edges: dataset.relations
			.map(({ from, to, type }) =>
				toEdge(names.get(from) ?? '', names.get(to) ?? '', directed.get(type) ?? true)
			)
			.sort(),
		rejected: report.rejected.actors + report.rejected.relations,
		told: [
			...report.notices.map(({ message }) => message),
			...report.rejectedRows.map(({ reason }) => reason)
		]
	};
}

/** @typedef {ReturnType<typeof toFacts>} FoundFacts */
/** @typedef {{ ok: boolean, issues: import('../../../src/lib/core/model/issue.ts').Issue[], facts?: FoundFacts, polluted: boolean, thrown?: string, ms: number }} Outcome */

parentPort?.on('message', async (/** @type {{ name: string, bytes: Uint8Array }} */ { name, bytes }) => {
	const start = performance.now();
	/** @type {Outcome} */
	let outcome;
	const isPolluted = () =>
		Object.getOwnPropertyNames(Object.prototype).sort().join() !== OWN_NAMES || 'polluted' in {};
	try {
		const read = await readGraph([name], toAccess(name, bytes));
		outcome = {
			ok: read.ok,
			issues: [...read.issues],
			...(read.ok && { facts: toFacts(read.value) }),
			polluted: isPolluted(),
			ms: performance.now() - start
		};
	} catch (error) {
		const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
		outcome = { ok: false, issues: [], polluted: isPolluted(), thrown, ms: performance.now() - start };
	}
	parentPort?.postMessage(outcome);
});
parentPort?.postMessage('ready');
