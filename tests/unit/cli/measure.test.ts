import { describe, expect, it } from 'vitest';
import { HARBOUR, runCli } from './run-cli.ts';

const measure = async (...argv: string[]) => {
	const result = await runCli(['measure', HARBOUR, ...argv]);
	return {
		...result,
		report: result.code === 0 && result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined
	};
};

// union → port twice (pressure), city → union (support, potential), port → crane-crew (conflict).
describe('measure', () => {
	it('gives raw scores by measure and actor, and how they were made', async () => {
		const { report } = await measure('--measure', 'in-degree,out-degree', '--measure', 'betweenness');
		expect(report.scores).toEqual({
			'in-degree': { port: 1, union: 1, city: 0, 'crane-crew': 1 },
			'out-degree': { port: 1, union: 1, city: 1, 'crane-crew': 0 },
			// city→union→port, city→union→port→crew, union→port→crew: union is on 2 of them, port on 2.
			betweenness: { port: 2, union: 2, city: 0, 'crane-crew': 0 }
		});
		expect(report.undefined).toEqual({});
		expect(report.parameters).toMatchObject({
			dataset: 'harbour',
			filters: {},
			actors: 4,
			relations: 4,
			normalized: false
		});
		expect(report.parameters.measures.betweenness).toMatchObject({
			weight: 'none',
			direction: 'passing-through'
		});
	});

	it.each([
		[['--core'], 3, 3],
		[['--type', 'pressure,conflict'], 4, 3],
		[['--type', 'pressure', '--type', 'conflict'], 4, 3],
		[['--status', 'potential'], 4, 1],
		[['--min-confidence', 'high'], 4, 3],
		[['--kind', 'movement'], 2, 0],
		[['--source', 'gazette'], 4, 4]
	])('counts what passes %j', async (filters, actors, relations) => {
		const { report } = await measure('--measure', 'degree', ...filters);
		expect([report.parameters.actors, report.parameters.relations]).toEqual([actors, relations]);
		expect(Object.keys(report.parameters.filters)).toHaveLength(1);
	});

	it('says why a measure means nothing here', async () => {
		const { code, report } = await measure('--measure', 'eigenvector');
		expect(code).toBe(0);
		expect(report.scores).toEqual({});
		expect(report.undefined.eigenvector).toEqual(expect.stringMatching(/\w+/));
	});

	it('divides by the largest possible score when asked', async () => {
		const { report } = await measure('--measure', 'in-degree', '--normalized');
		expect(report.scores['in-degree'].port).toBeCloseTo(1 / 3);
		expect(report.parameters.measures['in-degree'].normalized).toBe(true);
	});

	it('records alpha', async () => {
		const { report } = await measure('--measure', 'pagerank', '--alpha', '0.5');
		expect(report.parameters).toMatchObject({ alpha: 0.5, measures: { pagerank: { alpha: 0.5 } } });
	});

	it('knows degrees by relation type', async () => {
		const { report } = await measure('--measure', 'in-degree:conflict');
		expect(report.scores['in-degree:conflict']['crane-crew']).toBe(1);
	});

	it('counts pressure as asked, and says how', async () => {
		const asked = ['--measure', 'in-positive,in-negative,net-in-degree'];
		const plain = await measure(...asked);
		expect(plain.report.scores['in-negative']).toMatchObject({ port: 1, 'crane-crew': 1 });
		const without = await measure(...asked, '--pressure', 'none');
		expect(without.report.scores['in-negative']).toMatchObject({ port: 0, 'crane-crew': 1 });
		expect(without.report.scores['net-in-degree']).toMatchObject({ port: 0, union: 1, 'crane-crew': -1 });
		expect(without.report.parameters.relationTypes).toContainEqual(
			expect.objectContaining({ id: 'pressure', sign: 0 })
		);
		const turned = await measure(...asked, '--sign', 'pressure=1', '--sign', 'support=-0.5');
		expect(turned.report.scores['net-in-degree']).toMatchObject({ port: 1, union: -1 });
	});

	it('knows weighted degrees by relation type', async () => {
		const { report } = await measure('--measure', 'weighted-in-degree:pressure,in-degree:pressure');
		// Two relations union → port: one actor, strengths 2 and 1.
		expect(report.scores['weighted-in-degree:pressure'].port).toBe(3);
		expect(report.scores['in-degree:pressure'].port).toBe(1);
	});

	it('tells how often each type is answered, and with what', async () => {
		const { report } = await measure('--measure', 'degree');
		expect(report.typedReciprocity.types).toContainEqual({
			type: 'pressure',
			ties: 1,
			returned: 0,
			unanswered: 1,
			share: 0
		});
		expect(report.typedReciprocity.answers.pressure.support).toBe(0);
	});

	it('lists ties with their relations and their share in the shortest ways', async () => {
		const { report } = await measure('--measure', 'tie-betweenness');
		// city→union→port→crew: of the six ordered pairs with a way, three lead along city→union, four along union→port.
		expect(report.ties.map(({ from, to, ...rest }: Record<string, unknown>) => [from, to, rest])).toEqual([
			['union', 'port', { directed: true, relations: expect.any(Array), 'tie-betweenness': 4 }],
			['city', 'union', { directed: true, relations: expect.any(Array), 'tie-betweenness': 3 }],
			['port', 'crane-crew', { directed: true, relations: expect.any(Array), 'tie-betweenness': 3 }]
		]);
		expect(report.ties[0].relations).toHaveLength(2);
		expect(report.scores).toEqual({});
		expect(report.parameters.measures['tie-betweenness']).toMatchObject({ weight: 'none', pairs: 'ordered' });
		const normalized = await measure('--measure', 'tie-betweenness', '--normalized');
		expect(normalized.report.ties[0]['tie-betweenness']).toBeCloseTo(4 / 12, 12);
	});

	it('has ties when nothing is asked for, and none when only actors are', async () => {
		const all = await measure();
		expect(Object.keys(all.report.ties[0])).toEqual(
			expect.arrayContaining(['tie-betweenness', 'weighted-tie-betweenness'])
		);
		expect((await measure('--measure', 'degree')).report).not.toHaveProperty('ties');
	});

	it('writes a table of relations, asked for or because nothing else is scored', async () => {
		const args = ['--format', 'csv', '--measure'];
		const { stdout } = await measure(...args, 'degree,tie-betweenness', '--table', 'relations');
		const lines = stdout.split('\r\n');
		expect(lines[0]).toBe('relation,from,to,type,tie-betweenness');
		expect(lines).toHaveLength(6);
		expect(lines.filter((line) => line.endsWith(',union,port,pressure,4'))).toHaveLength(2);
		expect((await measure(...args, 'tie-betweenness')).stdout).toBe(stdout);
	});

	it('writes a table with a row for each actor, the parameters beside it', async () => {
		const { code, stdout, stderr } = await measure('--measure', 'in-degree,eigenvector', '--format', 'csv');
		expect(code).toBe(0);
		expect(stdout.split('\r\n')).toEqual([
			'actor,name,in-degree,eigenvector',
			'port,Port authority,1,',
			'union,Dockers’ union,1,',
			'city,City council,0,',
			'crane-crew,Crane crew,1,',
			''
		]);
		expect(stderr).toContain('eigenvector is undefined');
		expect(stderr).toContain('"parameters"');
	});

	it('writes the parameters to a file, or says why not', async () => {
		const args = ['--measure', 'degree', '--format', 'csv', '--parameters'];
		const { written, stderr } = await measure(...args, 'p.json');
		expect(JSON.parse(written.get('p.json')!).parameters.dataset).toBe('harbour');
		expect(stderr).toBe('');
		const refused = await measure(...args, '/forbidden/p.json');
		expect([refused.code, refused.stderr]).toEqual([
			1,
			expect.stringContaining('entente: /forbidden/p.json:')
		]);
	});

	it('keeps scores of actors with odd ids', async () => {
		const odd = JSON.stringify({
			id: 'x',
			actors: [
				{ id: '__proto__', name: '=1+1' },
				{ id: 'constructor', name: 'c' }
			],
			sources: [{ id: 's' }],
			relations: [
				{ id: 'r', from: '__proto__', to: 'constructor', type: 'support', citations: [{ source: 's' }] }
			]
		});
		const { stdout } = await runCli(['measure', 'odd', '--measure', 'out-degree'], { odd });
		expect(Object.entries(JSON.parse(stdout).scores['out-degree'])).toEqual([
			['__proto__', 1],
			['constructor', 0]
		]);
		const table = await runCli(['measure', 'odd', '--measure', 'out-degree', '--format', 'csv'], { odd });
		expect(table.stdout).toContain("__proto__,'=1+1,1\r\n");
	});

	it.each([
		[['--measure', 'fame'], 'betweenness'],
		[['--type', 'love'], 'pressure, support, conflict'],
		[['--status', 'maybe'], 'happened, ongoing, potential, denied'],
		[['--min-confidence', 'some'], 'high, medium, low'],
		[['--source', 'times'], 'gazette'],
		[['--format', 'xlsx'], 'json, csv'],
		[['--table', 'sources'], 'actors, relations'],
		[['--table', 'relations'], '--format csv'],
		[['--table', 'relations', '--format', 'csv', '--measure', 'degree'], 'tie-betweenness'],
		[['--pressure', 'some'], 'negative, half, none'],
		[['--sign', 'pressure'], 'TYPE=NUMBER'],
		[['--sign', 'pressure=1', '--pressure', 'none'], 'more than once'],
		[['--alpha', 'much'], 'not a number'],
		[['--alpha', '-1'], '--alpha']
	])('refuses %j with what is known', async (argv, known) => {
		const { code, stdout, stderr } = await measure(...argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(known);
	});

	it('refuses a faulty dataset', async () => {
		expect((await runCli(['measure', 'f'], { f: '{}' })).code).toBe(1);
	});
});
