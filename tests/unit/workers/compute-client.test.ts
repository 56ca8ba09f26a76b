/** The client against a real worker's code behind a message channel, and against workers that misbehave. */
import { expose } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import type { ActorId, RelationTypeId } from '#lib/core/model/ids.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { computeApi } from '#lib/workers/compute-api.ts';
import { createComputeClient, type ComputeClient } from '#lib/workers/compute-client.ts';
import type { ComputeWorker } from '#lib/workers/compute-lane.ts';
import type { ComputeApi } from '#lib/workers/protocol.ts';
import { toInput } from '../core/layout/pictures.ts';

interface FakeWorker {
	readonly worker: ComputeWorker;
	crash(message: string): void;
	ended: boolean;
}

/** A worker whose other end of the wire is in this process. */
function fakeWorker(api: ComputeApi): FakeWorker {
	const { port1, port2 } = new MessageChannel();
	expose(api, port2);
	const errors = new Set<(event: Event) => void>();
	const fake: FakeWorker = {
		ended: false,
		crash: (message) => errors.forEach((listen) => listen(Object.assign(new Event('error'), { message }))),
		worker: {
			postMessage: (message: unknown, transfer: Transferable[] = []) => port1.postMessage(message, transfer),
			addEventListener: (type, listener) => {
				if (type === 'error') errors.add(listener as (event: Event) => void);
				else port1.addEventListener(type, listener as EventListener);
			},
			removeEventListener: (type, listener) => {
				if (type === 'error') errors.delete(listener as (event: Event) => void);
				else port1.removeEventListener(type, listener as EventListener);
			},
			start: () => port1.start(),
			terminate: () => {
				fake.ended = true;
				port1.close();
				port2.close();
			}
		}
	};
	return fake;
}

// a acts on b: out-degree a 1, b 0.
const TIES: Ties = {
	actors: ['a' as ActorId, 'b' as ActorId],
	kinds: ['state', 'state'],
	types: [{ id: 'support' as RelationTypeId, label: 'Support', sign: 1, directed: true }],
	from: Uint32Array.of(0),
	to: Uint32Array.of(1),
	type: Uint16Array.of(0),
	weight: Float64Array.of(1)
};

const never = new Promise<never>(() => undefined);
const started: FakeWorker[] = [];
let client: ComputeClient | undefined;

function openClient(api: ComputeApi, graceMs = 10_000): ComputeClient {
	client = createComputeClient(() => {
		const fake = fakeWorker(api);
		started.push(fake);
		return fake.worker;
	}, graceMs);
	return client;
}

afterEach(() => {
	client?.dispose();
	started.length = 0;
});

test('scores come back as the measures give them, and no worker starts before the first question', async () => {
	const open = openClient(computeApi);
	expect(started).toHaveLength(0);
	const answer = await open.computeScores(TIES, ['out-degree', 'nonsense']);
	if (answer.status !== 'done') throw new Error(answer.status);
	const scores = answer.value.get('out-degree');
	expect(scores?.ok && [...scores.values]).toEqual([1, 0]);
	expect(answer.value.get('nonsense')?.ok).toBe(false);
	expect(started).toHaveLength(1);
});

test('a layout comes back as a map of places, an unknown one as a failure in words', async () => {
	const open = openClient(computeApi);
	const answer = await open.computeLayout('grid', toInput('a-b', ['__proto__']));
	if (answer.status !== 'done') throw new Error(answer.status);
	expect([...answer.value.keys()].sort()).toEqual(['__proto__', 'a', 'b']);
	const unknown = await open.computeLayout('spiral', toInput('a-b'));
	expect(unknown).toMatchObject({
		status: 'failed',
		error: { code: 'computation-failed', message: 'There is no layout named “spiral”.' }
	});
});

test('the newest question wins; one that waited is never asked', async () => {
	const asked: string[] = [];
	let release = () => {};
	const gate = new Promise<void>((open) => (release = open));
	const open = openClient({
		...computeApi,
		async computeLayout(id) {
			asked.push(id);
			await gate;
			return new Map([[id, [0, 0] as const]]);
		}
	});
	const input = toInput('a-b');
	const first = open.computeLayout('first', input);
	await vi.waitFor(() => expect(asked).toEqual(['first']));
	const second = open.computeLayout('second', input);
	const third = open.computeLayout('third', input);
	expect(await first).toEqual({ status: 'superseded' });
	expect(await second).toEqual({ status: 'superseded' });
	release();
	expect(await third).toEqual({ status: 'done', value: new Map([['third', [0, 0]]]) });
	expect(asked).toEqual(['first', 'third']);
	expect(started).toHaveLength(1);
});

test('an overtaken computation that takes too long is ended and the new question asked of a new worker', async () => {
	let calls = 0;
	const open = openClient(
		{ ...computeApi, computeLayout: async () => (calls++ === 0 ? never : new Map()) },
		5
	);
	const first = open.computeLayout('grid', toInput('a-b'));
	await vi.waitFor(() => expect(calls).toBe(1));
	const second = open.computeLayout('grid', toInput('a-b'));
	expect(await first).toEqual({ status: 'superseded' });
	expect(await second).toEqual({ status: 'done', value: new Map() });
	expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});

test('scores do not wait for a layout', async () => {
	const open = openClient({ ...computeApi, computeLayout: () => never });
	void open.computeLayout('force', toInput('a-b'));
	expect((await open.computeScores(TIES, ['degree'])).status).toBe('done');
});

test('a crash is told, and the next question is answered by a new worker', async () => {
	let calls = 0;
	const open = openClient({ ...computeApi, computeLayout: async () => (calls++ === 0 ? never : new Map()) });
	const first = open.computeLayout('grid', toInput('a-b'));
	await vi.waitFor(() => expect(calls).toBe(1));
	started[0]!.crash('out of memory');
	const answer = await first;
	expect(answer).toMatchObject({ status: 'failed', error: { code: 'worker-crashed' } });
	expect(answer.status === 'failed' && answer.error.message).toContain('out of memory');
	expect((await open.computeLayout('grid', toInput('a-b'))).status).toBe('done');
	expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});

test('a worker that cannot be started is a failure, not an exception', async () => {
	client = createComputeClient(() => {
		throw new Error('no workers here');
	});
	const answer = await client.computeScores(TIES, ['degree']);
	expect(answer).toMatchObject({ status: 'failed', error: { code: 'worker-crashed' } });
});

test('after being put away it answers that it was, ends its workers and starts no more', async () => {
	const open = openClient({ ...computeApi, computeLayout: () => never });
	const asked = open.computeLayout('force', toInput('a-b'));
	open.dispose();
	expect(await asked).toMatchObject({ status: 'failed', error: { code: 'disposed' } });
	expect(await open.computeScores(TIES, ['degree'])).toMatchObject({ error: { code: 'disposed' } });
	expect(started.map(({ ended }) => ended)).toEqual([true]);
});

test('a study answers through the wire, and tells how far it is at most once for each percent', async () => {
	const open = openClient({
		...computeApi,
		// The report is a function of this side, called from the other.
		async computeStudy(kind, question, report) {
			for (let step = 0; step <= 4; step++) report(step / 4);
			return computeApi.computeStudy(kind, question, () => undefined);
		}
	});
	const shares: number[] = [];
	const answer = await open.computeStudy('balance', { ties: TIES, reading: {} }, (share) =>
		shares.push(share)
	);
	if (answer.status !== 'done') throw new Error(answer.status);
	// One positive tie: both in one camp, nothing frustrated.
	expect(answer.value.frustration).toMatchObject({ value: 0, proven: true });
	expect(answer.value.frustration.camp).toEqual(Int32Array.of(0, 0));
	await vi.waitFor(() => expect(shares).toEqual([0, 0.25, 0.5, 0.75, 1]));
});

test('a study that is stopped ends its worker at once, and the next one starts another', async () => {
	let calls = 0;
	const open = openClient({
		...computeApi,
		computeStudy: async (...asked) => (calls++ === 0 ? never : computeApi.computeStudy(...asked))
	});
	const first = open.computeStudy('balance', { ties: TIES, reading: {} });
	await vi.waitFor(() => expect(calls).toBe(1));
	open.stopStudy('balance');
	expect(await first).toEqual({ status: 'superseded' });
	expect(started.map(({ ended }) => ended)).toEqual([true]);
	expect((await open.computeStudy('balance', { ties: TIES, reading: {} })).status).toBe('done');
});

test('a measure shared by two workers scores as one alone, to the last bit that rounding leaves', async () => {
	// A chain of 6: betweenness of the k-th is (k)(5 − k): 0, 4, 6, 6, 4, 0.
	const chain: Ties = {
		...TIES,
		actors: [...'abcdef'] as ActorId[],
		kinds: [...'abcdef'].map(() => 'state'),
		from: Uint32Array.of(0, 1, 2, 3, 4),
		to: Uint32Array.of(1, 2, 3, 4, 5),
		type: new Uint16Array(5),
		weight: new Float64Array(5).fill(1)
	};
	const answer = await openClient(computeApi).computeShared(chain, 'betweenness');
	if (answer.status !== 'done') throw new Error(answer.status);
	const result = answer.value.get('betweenness');
	expect(result?.ok && [...result.values]).toEqual([0, 4, 6, 6, 4, 0]);
	expect(started).toHaveLength(2);
});

test('a newer question ends the assistant of a shared measure', async () => {
	const open = openClient({ ...computeApi, computePart: () => never }, 5);
	const first = open.computeShared(TIES, 'betweenness');
	expect((await open.computeScores(TIES, ['degree'])).status).toBe('done');
	expect(await first).toEqual({ status: 'superseded' });
	expect(started.map(({ ended }) => ended)).toEqual([true, true, false]);
});

test('a measure that cannot be shared out is a failure in words', async () => {
	expect(await openClient(computeApi).computeShared(TIES, 'degree')).toMatchObject({
		status: 'failed',
		error: { message: 'The measure “degree” cannot be shared out.' }
	});
});
