import { describe, expect, it } from 'vitest';
import { HARBOUR, runCli } from './run-cli.ts';

const toSource = (id: string, more: object = {}) => ({
	id,
	title: `Paper ${id}`,
	author: [{ family: id.toUpperCase() }],
	issued: { 'date-parts': [[2020]] },
	...more
});

const toRelation = (id: string, from: string, to: string, sources: readonly string[], more: object = {}) => ({
	id,
	from,
	to,
	type: 'support',
	citations: sources.map((source) => ({ source })),
	...more
});

/** In-degree: A 3, B 2, C 1, D 0. Source x alone carries two of A's three relations. */
const small = JSON.stringify({
	id: 'small',
	actors: [...'ABCD'].map((id) => ({ id, name: `Actor ${id}` })),
	sources: [toSource('x', { reliability: 'D' }), toSource('y'), toSource('z')],
	relations: [
		toRelation('ba', 'B', 'A', ['x']),
		toRelation('ca', 'C', 'A', ['x'], { confidence: 'medium' }),
		toRelation('da', 'D', 'A', ['x', 'y']),
		toRelation('cb', 'C', 'B', ['y'], { type: 'conflict' }),
		toRelation('db', 'D', 'B', ['y']),
		toRelation('dc', 'D', 'C', ['z'], { confidence: 'low' })
	]
});

const robustness = async (...argv: string[]) => {
	const result = await runCli(['robustness', 'small', ...argv], { small });
	return { ...result, report: result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined };
};

describe('robustness', () => {
	it('gives every figure under a stable name, with the parameters', async () => {
		const { code, stderr, report } = await robustness('--measure', 'in-degree');
		expect([code, stderr]).toEqual([0, '']);
		expect(report.parameters).toMatchObject({
			dataset: 'small',
			actors: 4,
			relations: 6,
			measure: { id: 'in-degree', direction: 'received' },
			probability: { high: 0.95, medium: 0.75, low: 0.5 },
			reliability: { A: 1, B: 0.95, C: 0.85, D: 0.6, E: 0.3, F: 1, none: 1 },
			draws: 1000,
			seed: 1
		});
		expect(report.undefined).toBeNull();
		expect(report.worlds).toMatchObject({ exact: true, draws: 64, uncertain: 6 });
		expect(
			report.actors.map(({ actor, score, rank }: Record<string, unknown>) => [actor, score, rank])
		).toEqual([
			['A', 3, 1],
			['B', 2, 2],
			['C', 1, 3],
			['D', 0, 4]
		]);
		const [a] = report.actors;
		// 0.95 × 0.6 + 0.75 × 0.6 + (1 − 0.43 × 0.05)
		expect(a.meanScore).toBeCloseTo(0.57 + 0.45 + 0.9785, 9);
		expect(a.withoutSource.worst).toEqual({ rank: 2, without: ['x'] });
		expect(a.inWords[0]).toBe('First by in-degree; falls to second without source “X 2020” (x).');
	});

	it('says how likely each relation is, and who says so', async () => {
		const { report } = await robustness('--measure', 'degree');
		const evidence = report.evidence as { relation: string; sources: string[]; probability: number }[];
		expect(evidence.map(({ relation, sources }) => [relation, sources.join()])).toEqual([
			['ba', 'x'],
			['ca', 'x'],
			['da', 'x,y'],
			['cb', 'y'],
			['db', 'y'],
			['dc', 'z']
		]);
		const wanted = [0.57, 0.45, 0.9785, 0.95, 0.95, 0.5];
		for (const [index, { probability }] of evidence.entries())
			expect(probability).toBeCloseTo(wanted[index]!, 12);
		expect(report.singleSource).toMatchObject({
			relations: 6,
			single: ['ba', 'ca', 'cb', 'db', 'dc'],
			carriers: [
				{ source: 'x', relations: 2 },
				{ source: 'y', relations: 2 },
				{ source: 'z', relations: 1 }
			]
		});
	});

	it('ranks without each source', async () => {
		const { report } = await robustness('--measure', 'in-degree');
		expect(report.withoutSource).toEqual([
			{ sources: ['x'], lost: ['ba', 'ca'], ranks: { A: 2, B: 1, C: 2, D: 4 }, undefined: null },
			{ sources: ['y'], lost: ['cb', 'db'], ranks: { A: 1, B: 3, C: 2, D: 3 }, undefined: null },
			{ sources: ['z'], lost: ['dc'], ranks: { A: 1, B: 2, C: 3, D: 3 }, undefined: null }
		]);
	});

	it('cites the relations that decide', async () => {
		const { report } = await robustness('--measure', 'out-degree');
		// D sends 3, C 2, B 1: without one of C's two, C shares the second rank; nobody falls … but B may rise.
		const decisive = Object.keys(report.relations);
		expect(decisive).toContain('ca');
		expect(report.relations.ca).toMatchObject({ from: 'C', to: 'A', citations: [{ source: 'x' }] });
	});

	it('takes other probabilities, and certainty leaves one world', async () => {
		const { report } = await robustness(
			...['--measure', 'in-degree', '--probability', 'high=1,medium=1', '--probability', 'low=1'],
			...['--reliability', 'D=1']
		);
		expect(report.parameters.probability).toEqual({ high: 1, medium: 1, low: 1 });
		expect(report.parameters.reliability.D).toBe(1);
		expect(report.worlds).toMatchObject({ exact: true, draws: 1, uncertain: 0, tau: 1 });
		expect(report.notices.join(' ')).toContain('No relation is uncertain');
	});

	it('counts what passes the filters, with the signs asked for', async () => {
		const { report } = await robustness(
			'--measure',
			'in-negative',
			'--type',
			'conflict',
			'--sign',
			'conflict=-1'
		);
		expect(report.parameters).toMatchObject({ relations: 1, filters: { types: ['conflict'] } });
		expect(report.actors[0]).toMatchObject({
			actor: 'B',
			rank: 1,
			top1: { share: expect.closeTo(0.9625, 9) }
		});
	});

	it('ranks what is supposed, and says that it is', async () => {
		const { report } = await robustness('--measure', 'in-degree', '--without-relation', 'dc');
		expect(report.parameters.relations).toBe(5);
		expect(JSON.stringify(report.parameters)).toContain('dc');
		const text = await robustness('--measure', 'in-degree', '--without-source', 'x', '--format', 'text');
		expect(text.stdout).toMatch(/suppos|hypothetical/i);
	});

	it('draws by seed when there is too much to enumerate', async () => {
		const ask = async (...argv: string[]) =>
			(await runCli(['robustness', 'graph-data/iraq-2020', '--core', '--measure', 'degree', ...argv])).stdout;
		const [one, again, other] = await Promise.all([
			ask('--draws', '40', '--seed', '5'),
			ask('--draws', '40', '--seed', '5'),
			ask('--draws', '40', '--seed', '6')
		]);
		expect(JSON.parse(one).worlds).toMatchObject({ exact: false, draws: 40 });
		expect(one).toBe(again);
		expect(one).not.toBe(other);
	});

	it('can be read as text', async () => {
		const { code, stdout } = await robustness('--measure', 'in-degree', '--format', 'text');
		expect(code).toBe(0);
		expect(stdout).toContain('small: 4 actors, 6 relations');
		expect(stdout).toContain('Exact: all 64 possible worlds (6 uncertain relations)');
		expect(stdout).toContain('5 of 6 relations rest on one source only, “X 2020” (x) most often (2).');
		expect(stdout).toContain('x: 2');
		expect(stdout).toContain('  1. Actor A, 3');
		expect(stdout).toMatch(/First with a probability of \d+ % \(exact, over all 64 possible worlds\)/);
	});

	it('can be read as a table, with the parameters beside it', async () => {
		const { code, stdout, stderr } = await robustness('--measure', 'in-degree', '--format', 'csv');
		expect(code).toBe(0);
		const [header, first] = stdout.split('\r\n');
		expect(header).toMatch(/^actor,name,score,rank,mean-score,/);
		expect(first).toMatch(/^A,Actor A,3,1,1\.99/);
		expect(JSON.parse(stderr).parameters).toMatchObject({ seed: 1, worlds: { exact: true } });
		const kept = await robustness('--measure', 'in-degree', '--format', 'csv', '--parameters', 'p.json');
		expect([kept.code, kept.stderr]).toEqual([0, '']);
		expect(JSON.parse(kept.written.get('p.json') ?? '')).toHaveProperty('parameters.probability.high', 0.95);
	});

	it('says when there is nothing left to rank by', async () => {
		const { stdout } = await runCli(['robustness', HARBOUR, '--measure', 'in-degree']);
		const report = JSON.parse(stdout);
		expect(report.withoutSource).toEqual([
			expect.objectContaining({ sources: ['gazette'], ranks: null, undefined: 'No relation is left.' })
		]);
		expect(report.singleSource.inWords).toBe('Every relation rests on one source: “Quay 2020” (gazette).');
	});

	it('gives the reason and no figure when the measure is undefined', async () => {
		const { code, report } = await robustness('--measure', 'eigenvector');
		expect(code).toBe(0);
		expect(report.undefined).toMatch(/\w+/);
		expect([report.actors, report.worlds, report.withoutRelation]).toEqual([[], null, null]);
		const text = await robustness('--measure', 'eigenvector', '--format', 'text');
		expect(text.stdout).toContain('eigenvector is undefined: ');
		const csv = await robustness('--measure', 'eigenvector', '--format', 'csv');
		expect(csv.stdout.split('\r\n')).toHaveLength(2);
		expect(csv.stderr).toContain('entente: eigenvector is undefined: ');
	});

	it.each([
		[[], 'no --measure'],
		[['--measure', 'fame'], 'fame'],
		[['--measure', 'degree', '--draws', '0'], '--draws'],
		[['--measure', 'degree', '--seed', '1.5'], '--seed'],
		[['--measure', 'degree', '--alpha', '0'], '--alpha'],
		[['--measure', 'degree', '--format', 'xml'], 'json, csv, text'],
		[['--measure', 'degree', '--probability', 'sure=1'], 'high, low, medium'],
		[['--measure', 'degree', '--probability', 'high'], 'NAME=NUMBER'],
		[['--measure', 'degree', '--probability', 'high=2'], 'from 0 to 1'],
		[['--measure', 'degree', '--probability', 'high=.5,high=.6'], 'more than once'],
		[['--measure', 'degree', '--reliability', 'G=1'], 'none'],
		[['--measure', 'degree', '--reliability', 'A='], 'NAME=NUMBER'],
		[['--measure', 'degree', '--pressure', 'much'], 'negative, half, none']
	])('refuses %j as a wrong call', async (argv, words) => {
		const { code, stdout, stderr } = await robustness(...argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(words);
	});

	it('refuses a faulty dataset', async () => {
		expect((await runCli(['robustness', 'f', '--measure', 'degree'], { f: '{}' })).code).toBe(1);
	});
});
