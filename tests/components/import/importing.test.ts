import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importDataset } from '#lib/commands/import-dataset.ts';
import { openFiles, openLarge } from '#lib/commands/open-files.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';
import { makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { makeDesk } from '../state/make-desk.ts';
import { done, FakeOpening, settled } from './fake-opening.ts';
import { tiesPlan, tiesPreview } from './ties-preview.ts';

const before = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
const small = makeDataset(['x', 'y', 'z'], [makeRelation('x', 'y')], { id: 'other', title: 'Other' });
const files = [new File(['who;whom'], 'ties.csv')];
const arrive = (dataset: Dataset) => ({ dataset, issues: [] });

function make() {
	const { desk, explorer } = makeDesk(before);
	const lane = new FakeOpening();
	return { desk, explorer, lane, importing: desk.importing, opening: openFiles(desk, lane, files) };
}
async function converse() {
	const made = make();
	await made.lane.prepared(done({ what: 'import', preview: tiesPreview }));
	return made;
}

beforeEach(() => vi.stubGlobal('crypto', { randomUUID: () => 'an-id' }));
afterEach(() => vi.unstubAllGlobals());

describe('our own file', () => {
	it('is open at once, as one step of undo, kept under an id of its own', async () => {
		const { lane, opening, explorer, desk, importing } = make();
		expect(importing.phase).toEqual({ what: 'working', stage: 'Reading the file', share: 0 });
		lane.report('Checking', 0.5);
		expect(importing.phase).toEqual({ what: 'working', stage: 'Checking', share: 0.5 });
		await lane.prepared(done({ what: 'dataset', arrived: arrive(small) }));
		expect(await opening).toBe(true);
		expect([explorer.original, explorer.session.document]).toEqual([small, 'an-id']);
		expect(importing.phase.what).toBe('idle');
		expect(desk.notices.current?.text).toBe('Other is open.');
		explorer.undo();
		expect(explorer.original).toBe(before);
		expect(explorer.canUndo).toBe(false);
	});

	it('that gives places needs no layout', async () => {
		const { lane, opening, explorer } = make();
		const positions = new Map([['x', [1, 2] as const]]);
		await lane.prepared(done({ what: 'dataset', arrived: { ...arrive(small), positions } }));
		await opening;
		expect(lane.diary).not.toContain('layout');
		expect(explorer.session.base).toBe(positions);
	});

	it('that is very large is asked about first', async () => {
		const { lane, opening, explorer, desk } = make();
		const large = {
			...small,
			relations: Array<(typeof small.relations)[0]>(200_001).fill(small.relations[0]!)
		};
		await lane.prepared(done({ what: 'dataset', arrived: arrive(large) }));
		expect(await opening).toBe(false);
		expect([desk.dialog, explorer.original]).toEqual(['large', before]);
		expect(await openLarge(desk)).toBe(true);
		expect(explorer.original).toBe(large);
	});
});

describe('whatever fails or is stopped', () => {
	it('leaves what was open, with every issue', async () => {
		const { lane, opening, explorer, desk, importing } = make();
		const issue = {
			code: 'x',
			severity: 'error',
			file: 'ties.csv',
			line: 3,
			message: 'No.',
			remedy: 'Mend.'
		} as const;
		await lane.prepared({ status: 'done', value: { ok: false, issues: [issue] } });
		expect(await opening).toBe(false);
		expect(desk.notices.current).toEqual({
			tone: 'bad',
			text: 'ties.csv was not opened. What was open stays as it was.',
			issues: [issue]
		});
		expect([explorer.original, explorer.canUndo, importing.phase.what]).toEqual([before, false, 'idle']);
	});

	it('stops at once, and what comes later is dropped', async () => {
		const { lane, opening, explorer, importing } = make();
		importing.stop();
		expect(importing.phase.what).toBe('idle');
		await lane.prepared(done({ what: 'dataset', arrived: arrive(small) }));
		lane.report('Late', 0.9);
		expect(await opening).toBe(false);
		expect([explorer.original, importing.phase.what, lane.diary.at(-1)]).toEqual([before, 'idle', 'stop']);
	});

	it('a newer file takes the place of an older one', async () => {
		const { lane, opening, desk, explorer } = make();
		const second = openFiles(desk, lane, [new File([''], 'second.json')]);
		await lane.prepared(done({ what: 'dataset', arrived: arrive(small) }));
		expect(await second).toBe(true);
		expect(explorer.original).toBe(small);
		void opening;
	});

	it('a lane that says nothing for a minute is ended', async () => {
		vi.useFakeTimers();
		const { lane, opening, desk } = make();
		await vi.advanceTimersByTimeAsync(60_001);
		vi.useRealTimers();
		expect(await opening).toBe(false);
		expect(lane.diary).toContain('stop');
		expect(desk.notices.current?.text).toContain('no further for a minute');
	});
});

describe('a conversation', () => {
	it('asks for the account once the corrections rest, and takes what the lane fills in', async () => {
		const { lane, importing, desk } = await converse();
		expect(desk.dialog).toBe('import');
		importing.correct({ ...tiesPlan, title: 'A' });
		importing.correct({ ...tiesPlan, title: 'B' });
		expect(importing.isBusy).toBe(true);
		await vi.waitFor(() => expect(lane.diary).toContain('preview'));
		expect(lane.plans.map(({ title }) => title)).toEqual(['B']);
		const plan = { ...tiesPlan, title: 'B, filled in' };
		await lane.previewed({ status: 'done', value: { ...tiesPreview, plan } });
		expect([importing.isBusy, importing.plan]).toEqual([false, plan]);
	});

	it('asks only one thing at a time: a correction meanwhile is asked about afterwards', async () => {
		const { lane, importing } = await converse();
		importing.correct({ ...tiesPlan, title: 'A' });
		await vi.waitFor(() => expect(lane.plans).toHaveLength(1));
		importing.correct({ ...tiesPlan, title: 'B' });
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(lane.plans).toHaveLength(1);
		await lane.previewed({ status: 'done', value: tiesPreview });
		expect(importing.isBusy).toBe(true);
		expect(lane.plans.map(({ title }) => title)).toEqual(['A', 'B']);
	});

	it('reads again in another encoding, and says why when that does not fit', async () => {
		const { lane, importing } = await converse();
		const reading = importing.readAgain({ encoding: 'utf-8' });
		expect(importing.isBusy).toBe(true);
		const issue = {
			code: 'x',
			severity: 'error',
			file: 'ties.csv',
			message: 'Not UTF-8.',
			remedy: 'Choose.'
		} as const;
		await lane.prepared({ status: 'done', value: { ok: false, issues: [issue] } });
		await reading;
		expect(importing.phase.what).toBe('conversing');
		expect(importing.failure).toBe('Not UTF-8. Choose.');
		expect(lane.options).toEqual({ allowLarge: true, encoding: 'utf-8' });
		const again = importing.readAgain({ encoding: 'windows-1252' });
		await lane.prepared(done({ what: 'import', preview: { ...tiesPreview, encoding: 'windows-1252' } }));
		await again;
		expect(importing.failure).toBeUndefined();
		expect(importing.isBusy).toBe(false);
	});

	it('imports the plan as corrected, opens it as one step, and keeps the account', async () => {
		const { lane, importing, desk, explorer } = await converse();
		const corrected = { ...tiesPlan, title: 'Mine' };
		importing.correct(corrected);
		const running = importDataset(desk);
		expect([desk.dialog, importing.phase.what]).toEqual([undefined, 'working']);
		await settled();
		expect(lane.plans).toEqual([corrected]);
		const [relation] = small.relations;
		const sources = small.sources.map((source) => ({ ...source, imported: true }));
		const dataset = { ...small, sources, relations: [relation!] };
		await lane.ran(done({ arrived: arrive(dataset), report: tiesPreview.report }));
		expect(await running).toBe(true);
		expect(explorer.original).toBe(dataset);
		expect(desk.notices.current?.text).toBe(
			'Other is open: 3 actors, 1 relation. 1 row was rejected. ' +
				'1 relation is not yet cited: it names the file and the row.'
		);
		expect(desk.notices.current?.action?.label).toBe('Save the report');
		expect(importing.last).toEqual({ file: 'ties.csv', report: tiesPreview.report });
		explorer.undo();
		expect([explorer.original, explorer.canUndo]).toEqual([before, false]);
	});

	it('that is refused while importing stays open with the faults, until something is corrected', async () => {
		const { lane, desk, explorer, importing } = await converse();
		const running = importDataset(desk);
		await settled();
		const fault = {
			code: 'x',
			severity: 'error',
			file: 'ties.csv',
			message: 'The parts go round in a circle.',
			remedy: 'Leave the column out.'
		} as const;
		await lane.ran({ status: 'done', value: { ok: false, issues: [fault] } });
		expect(await running).toBe(false);
		expect([desk.dialog, importing.phase.what, importing.faults]).toEqual(['import', 'conversing', [fault]]);
		expect([explorer.original, desk.notices.current]).toEqual([before, undefined]);
		importing.correct({ ...tiesPlan, title: 'Without' });
		expect(importing.faults).toEqual([]);
		const again = importDataset(desk);
		await settled();
		expect(lane.plans.at(-1)?.title).toBe('Without');
		await lane.ran(done({ arrived: arrive(small), report: tiesPreview.report }));
		expect(await again).toBe(true);
		expect(explorer.original).toBe(small);
	});

	it('that fails while importing changes nothing', async () => {
		const { lane, desk, explorer, importing } = await converse();
		const running = importDataset(desk);
		await settled();
		await lane.ran({ status: 'done', value: { ok: false, issues: [] } });
		expect(await running).toBe(false);
		expect([explorer.original, importing.phase.what, importing.last]).toEqual([before, 'idle', undefined]);
		expect(desk.notices.current?.tone).toBe('bad');
	});
});
