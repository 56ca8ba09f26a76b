/** A study between the page and a worker that the test plays: memory, overtaking, stopping, failure. */
import { expect, test } from 'vitest';
import { buildTies, type Ties } from '#lib/core/graph/ties.ts';
import { Study } from '#lib/state/study.svelte.ts';
import { ComputeFailure, type Answer } from '#lib/workers/answer.ts';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { StudyAnswer, StudyQuestion } from '#lib/workers/studies.ts';

type Question = StudyQuestion<'groups'>;
type Reply = Answer<StudyAnswer<'groups'>>;

const ties: Ties = buildTies([], [], []);
const ask = (seed: number): Question => ({ ties, grouping: 'camps', reading: { seed } });
const answer = (reason: string): Reply => ({ status: 'done', value: { ok: false, reason } });

/** A client whose answers the test gives one by one. */
function playClient() {
	const asked: { question: Question; reply: (reply: Reply) => void; report: (share: number) => void }[] = [];
	let stops = 0;
	const client = {
		computeStudy: (_kind: string, question: Question, report: (share: number) => void) =>
			new Promise<Reply>((reply) => asked.push({ question, reply, report })),
		stopStudy: () => void stops++
	} as unknown as ComputeClient;
	return { client, asked, stops: () => stops };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const reasonOf = (study: Study<'groups'>): string | undefined => {
	const result = study.answered?.answer;
	return result?.ok === false ? result.reason : undefined;
};

test('an answer is shown as current, and the same question is not asked twice', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	study.ask(client, ask(1));
	expect(asked).toHaveLength(1);
	asked[0]?.report(0.5);
	expect(study.progress).toBe(0.5);
	asked[0]?.reply(answer('first'));
	await settle();
	expect(study.running).toBeUndefined();
	expect(study.isCurrent).toBe(true);
	expect(reasonOf(study)).toBe('first');
	study.ask(client, ask(1));
	expect(asked).toHaveLength(1);
});

test('an answer that a newer question overtook is not shown, but remembered', async () => {
	const { client, asked, stops } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	study.ask(client, ask(2));
	asked[0]?.reply(answer('first'));
	await settle();
	expect(study.answered).toBeUndefined();
	// Back to the first question while the second still runs: answered from memory, and the second is ended.
	study.ask(client, ask(1));
	expect(asked).toHaveLength(2);
	expect(stops()).toBe(1);
	expect(reasonOf(study)).toBe('first');
	expect(study.isCurrent).toBe(true);
	asked[1]?.reply(answer('second'));
	await settle();
	expect(reasonOf(study)).toBe('first');
});

test('while a newer question is computed the old answer stands, marked as out of date', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	asked[0]?.reply(answer('first'));
	await settle();
	study.ask(client, ask(2));
	expect(study.isCurrent).toBe(false);
	expect(reasonOf(study)).toBe('first');
});

test('what the reader stopped stays stopped until it is resumed', async () => {
	const { client, asked, stops } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	study.stop();
	expect(stops()).toBe(1);
	expect(study.running).toBeUndefined();
	asked[0]?.reply({ status: 'superseded' });
	await settle();
	study.ask(client, ask(1));
	expect(asked).toHaveLength(1);
	study.resume();
	expect(asked).toHaveLength(2);
	asked[1]?.reply(answer('at last'));
	await settle();
	expect(reasonOf(study)).toBe('at last');
	expect(study.stopped).toBeUndefined();
});

test('a question that was stopped is not answered by the one that came after it', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	study.stop();
	study.ask(client, ask(2));
	// Another question has come, so the first is asked anew.
	study.ask(client, ask(1));
	expect(asked.map(({ question }) => question.reading.seed)).toEqual([1, 2, 1]);
	asked[1]?.reply(answer('second'));
	await settle();
	expect(study.isCurrent).toBe(false);
	expect(reasonOf(study)).toBeUndefined();
	asked[2]?.reply(answer('first'));
	await settle();
	expect(study.isCurrent).toBe(true);
	expect(reasonOf(study)).toBe('first');
});

test('a failure after a stop is told as a failure, and can be tried again', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	study.stop();
	study.ask(client, ask(2));
	asked[1]?.reply({ status: 'failed', error: new ComputeFailure('worker-crashed', 'Out of memory.') });
	await settle();
	expect(study.stopped).toBeUndefined();
	expect(study.failure).toBe('Out of memory.');
	study.resume();
	expect(study.failure).toBeUndefined();
	asked[2]?.reply(answer('second'));
	await settle();
	expect(reasonOf(study)).toBe('second');
	expect(study.isCurrent).toBe(true);
});

test('while what is wanted cannot be asked no answer is current, not even one that comes meanwhile', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	asked[0]?.reply(answer('first'));
	await settle();
	study.setAside();
	expect(study.isCurrent).toBe(false);
	study.ask(client, ask(2));
	study.setAside();
	asked[1]?.reply(answer('second'));
	await settle();
	expect(study.isCurrent).toBe(false);
	study.ask(client, ask(2));
	expect(study.isCurrent).toBe(true);
	expect(asked).toHaveLength(2);
});

test('a failure is told, and a client that is put away is not one', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	study.ask(client, ask(1));
	asked[0]?.reply({ status: 'failed', error: new ComputeFailure('worker-crashed', 'Out of memory.') });
	await settle();
	expect(study.failure).toBe('Out of memory.');
	study.ask(client, ask(2));
	asked[1]?.reply({ status: 'failed', error: new ComputeFailure('disposed', 'No longer needed.') });
	await settle();
	expect(study.failure).toBeUndefined();
});

test('ties that differ in one strength are another question', async () => {
	const { client, asked } = playClient();
	const study = new Study('groups');
	const withWeight = (weight: number): Question => ({
		...ask(1),
		ties: { ...ties, weight: Float64Array.of(weight) }
	});
	study.ask(client, withWeight(1));
	asked[0]?.reply(answer('first'));
	await settle();
	study.ask(client, withWeight(1));
	expect(asked).toHaveLength(1);
	study.ask(client, withWeight(2));
	expect(asked).toHaveLength(2);
});
