/** The opening lane: against the worker's real code behind a message channel, and against workers that are slow. */
import { expose } from 'comlink';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { decodeFiles } from '#lib/codecs/decode-files.ts';
import { toPlainRelation } from '#lib/core/dataset/packed-relation.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { Draft } from '#lib/core/import/draft.ts';
import { computeApi } from '#lib/workers/compute-api.ts';
import type { ComputeWorker } from '#lib/workers/compute-lane.ts';
import { createOpeningClient, type OpeningClient } from '#lib/workers/create-opening-client.ts';
import { createOpening } from '#lib/workers/create-opening.ts';
import type { ArrivalPart } from '#lib/workers/arrival.ts';
import type { OpeningApi } from '#lib/workers/opening-api.ts';
import type { ComputeApi } from '#lib/workers/protocol.ts';
import { createReceiver } from '#lib/workers/receive-arrival.ts';
import { reportSparsely } from '#lib/workers/report-sparsely.ts';

const CSV = 'source,target,type,weight,place\na,b,support,2,here\nb,c,conflict,1,\nc,c,support,1,there\n';
const fileOf = (text: string, name = 'events.csv'): File => new File([text], name);
/** What Node's channels can carry, unlike the browser's: everything of a file that the lane reads. */
const asFile = (text: string, name = 'events.csv'): File =>
	({ name, size: text.length, text }) as unknown as File;

const nothing = (): void => undefined;
const never = new Promise<never>(() => undefined);

async function draftOf(text: string): Promise<Draft> {
	const decoded = await decodeFiles([{ name: 'events.csv', bytes: new TextEncoder().encode(text) }]);
	if (!decoded.ok || decoded.value.what !== 'draft') throw new Error('no draft');
	return decoded.value.draft;
}

describe('in the worker', () => {
	test('a table is shown first, and then arrives in parts as the dataset that the plan makes', async () => {
		const opening = createOpening();
		const stages = new Set<string>();
		const parts: ArrivalPart[] = [];
		const deliver = async (part: ArrivalPart): Promise<void> => void parts.push(structuredClone(part));
		const prepared = await opening.prepareOpening([fileOf(CSV)], {}, (stage) => stages.add(stage), deliver);
		if (!prepared.ok || prepared.value.what !== 'import') throw new Error('not shown first');
		const { plan, report } = prepared.value.preview;
		// a → b, b → c, c → c: three actors, three relations, the loop among them.
		expect(report.read).toEqual({ actors: 3, relations: 3 });
		expect(parts).toEqual([]);
		const imported = await opening.runImport(plan, (stage) => stages.add(stage), deliver);
		if (!imported.ok) throw new Error('not imported');
		expect(stages).toContain('Reading the file');
		expect(stages).toContain('Building the graph');

		const receiver = createReceiver();
		for (const part of parts) await receiver.take(part);
		const { dataset, first } = await receiver.finish(imported.value.arrival, nothing);
		const draft = await draftOf(CSV);
		const expected = applyPlan(draft, inferPlan(draft), {}).dataset;
		expect(dataset.relations.map(toPlainRelation)).toEqual(expected?.relations);
		expect(dataset.actors).toEqual(expected?.actors);
		expect(dataset.sources).toEqual(expected?.sources);
		// Degree by ties to others: a 1, b 2, c 1.
		const degree = first?.results.get('degree');
		expect(first?.actors.map((id, at) => [id, degree?.ok && degree.values[at]])).toEqual([
			['a', 1],
			['b', 2],
			['c', 1]
		]);
		expect([...(first?.base?.keys() ?? [])].sort()).toEqual(['a', 'b', 'c']);
	});

	test('our own file arrives at once', async () => {
		const dataset = {
			dataset: { id: 'x', title: 'X' },
			actors: [{ id: 'a', name: 'A' }],
			relations: [],
			sources: []
		};
		const file = {
			meta: { kind: 'entente/dataset', version: 1, created: '2020-01-01T00:00:00Z', generator: 'test' },
			data: dataset
		};
		const parts: ArrivalPart[] = [];
		const deliver = async (part: ArrivalPart): Promise<void> => void parts.push(part);
		const prepared = await createOpening().prepareOpening(
			[fileOf(JSON.stringify(file), 'x.entente.json')],
			{},
			nothing,
			deliver
		);
		expect(prepared).toMatchObject({ ok: true, value: { what: 'dataset' } });
		expect(parts).toMatchObject([{ what: 'actors', actors: [{ id: 'a' }] }]);
	});

	test('a file that cannot be read is refused with its name and a way out', async () => {
		const broken = Object.assign(fileOf(CSV), {
			stream: () => {
				throw new Error('gone');
			}
		});
		const refused = await createOpening().prepareOpening([broken], {}, nothing, async () => undefined);
		expect(refused).toMatchObject({ ok: false, issues: [{ code: 'unreadable', file: 'events.csv' }] });
		const large = Object.defineProperty(fileOf(CSV), 'size', { value: 1e12 });
		expect(await createOpening().prepareOpening([large], {}, nothing, async () => undefined)).toMatchObject({
			ok: false,
			issues: [{ code: 'file-too-large' }]
		});
	});

	test('without a file there is nothing to preview or import', async () => {
		const draft = await draftOf(CSV);
		await expect(createOpening().previewImport(inferPlan(draft))).rejects.toThrow('Open it again');
		await expect(createOpening().runImport(inferPlan(draft), nothing, async () => undefined)).rejects.toThrow(
			'Open it again'
		);
	});

	test('progress is told once for each stage and percent', () => {
		const told: [string, number][] = [];
		const report = reportSparsely((stage, share) => told.push([stage, share]));
		for (let step = 0; step <= 1000; step++) report('Reading', step / 1000);
		report('Building', 1);
		expect(told).toHaveLength(102);
		expect(told.at(-1)).toEqual(['Building', 1]);
	});
});

describe('from the page', () => {
	let client: OpeningClient | undefined;
	const ended: boolean[] = [];

	/** Each worker has an opening of its own, whose files are read from the text that they carry here. */
	function openClient(changes: Partial<OpeningApi> = {}): OpeningClient {
		client = createOpeningClient((): ComputeWorker => {
			const { port1, port2 } = new MessageChannel();
			const opening = createOpening();
			const api: ComputeApi = {
				...computeApi,
				...opening,
				prepareOpening: (files, ...rest) =>
					opening.prepareOpening(
						files.map((file) => fileOf(String(file.text), file.name)),
						...rest
					),
				...changes
			};
			expose(api, port2);
			const place = ended.push(false) - 1;
			return {
				postMessage: (message: unknown, transfer: Transferable[] = []) =>
					port1.postMessage(message, transfer),
				addEventListener: (type, listener) => port1.addEventListener(type, listener as EventListener),
				removeEventListener: (type, listener) => port1.removeEventListener(type, listener as EventListener),
				start: () => port1.start(),
				terminate: () => {
					ended[place] = true;
					port1.close();
					port2.close();
				}
			};
		});
		return client;
	}

	afterEach(() => {
		client?.dispose();
		ended.length = 0;
	});

	test('a file is shown, corrected and imported; its worker ends with it', async () => {
		const open = openClient();
		const prepared = await open.prepareOpening([asFile(CSV)], {}, nothing);
		if (prepared.status !== 'done' || !prepared.value.ok || prepared.value.value.what !== 'import')
			throw new Error('not shown first');
		const { plan } = prepared.value.value.preview;
		const preview = await open.previewImport({ ...plan, title: 'Corrected' });
		expect(preview).toMatchObject({ status: 'done', value: { plan: { title: 'Corrected' } } });
		const stages: string[] = [];
		const run = await open.runImport({ ...plan, title: 'Corrected' }, (stage) => stages.push(stage));
		if (run.status !== 'done' || !run.value.ok) throw new Error('not imported');
		const { arrived, report } = run.value.value;
		expect(arrived.dataset).toMatchObject({ title: 'Corrected' });
		expect(arrived.dataset.relations.map(({ from, to }) => `${from}${to}`)).toEqual(['ab', 'bc', 'cc']);
		expect(report.kept).toEqual({ actors: 3, relations: 3 });
		expect(stages).toContain('Building the graph');
		expect(ended).toEqual([true]);
		expect(await open.previewImport(plan)).toMatchObject({ status: 'failed' });
	});

	test('a refusal is an answer', async () => {
		const answer = await openClient().prepareOpening([asFile('')], {}, nothing);
		expect(answer).toMatchObject({ status: 'done', value: { ok: false } });
	});

	test('a newer file takes the place of an older one at once', async () => {
		let calls = 0;
		const open = openClient({
			prepareOpening: async () => (calls++ === 0 ? never : { ok: false, issues: [] })
		});
		const first = open.prepareOpening([asFile(CSV)], {}, nothing);
		await vi.waitFor(() => expect(calls).toBe(1));
		const second = open.prepareOpening([asFile(CSV)], {}, nothing);
		expect(await first).toEqual({ status: 'superseded' });
		expect(await second).toMatchObject({ status: 'done' });
		expect(ended).toEqual([true, false]);
	});

	test('a slow preview that was overtaken keeps its worker, which has the file', async () => {
		let calls = 0;
		let release = nothing;
		const gate = new Promise<void>((open) => (release = open));
		const draft = await draftOf(CSV);
		const plan = inferPlan(draft);
		const open = openClient({
			previewImport: async () => {
				calls++;
				await gate;
				return { plan } as Awaited<ReturnType<OpeningApi['previewImport']>>;
			}
		});
		const first = open.previewImport(plan);
		await vi.waitFor(() => expect(calls).toBe(1));
		const second = open.previewImport(plan);
		expect(await first).toEqual({ status: 'superseded' });
		release();
		expect(await second).toMatchObject({ status: 'done' });
		expect(ended).toEqual([false]);
	});

	test('stopping ends the worker at once, and the next file has another', async () => {
		let calls = 0;
		const open = openClient({
			prepareOpening: async () => (calls++ === 0 ? never : { ok: false, issues: [] })
		});
		const first = open.prepareOpening([asFile(CSV)], {}, nothing);
		await vi.waitFor(() => expect(calls).toBe(1));
		open.stopOpening();
		expect(await first).toMatchObject({ status: 'failed', error: { code: 'disposed' } });
		expect(ended).toEqual([true]);
		expect(await open.prepareOpening([asFile(CSV)], {}, nothing)).toMatchObject({ status: 'done' });
	});
});
