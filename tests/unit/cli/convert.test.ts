/** `entente convert`: any format in, any format out, every row accounted for. */
import { describe, expect, it } from 'vitest';
import { HARBOUR, runCli } from './run-cli.ts';

const EDGES =
	'from;to;type;weight;note\nA;B;support;1,5;x\nB;C;conflict;2;\n;C;support;1;y\nA;A;support;;z\n';

describe('a table', () => {
	it('becomes a dataset, and the report adds up', async () => {
		const { code, written, stdout } = await runCli(
			['convert', 'edges.csv', 'out.entente.json', '--report', 'report.json'],
			{ 'edges.csv': EDGES }
		);
		expect(code).toBe(0);
		const report = JSON.parse(written.get('report.json')!);
		expect(report).toMatchObject({
			format: 'csv',
			directed: true,
			read: { actors: 3, relations: 4 },
			kept: { actors: 3, relations: 3 },
			merged: { actors: 0, relations: 0 },
			rejected: { actors: 0, relations: 1 }
		});
		expect(report.rejectedRows).toEqual([expect.objectContaining({ what: 'relation', line: 4 })]);
		expect(stdout).toContain('relations: 4 read = 3 kept + 0 merged + 1 rejected');
		const { data } = JSON.parse(written.get('out.entente.json')!);
		expect(
			data.relations.map(({ from, to, type, strength }: Record<string, unknown>) => [
				from,
				to,
				type,
				strength
			])
		).toEqual([
			['A', 'B', 'support', 1.5],
			['B', 'C', 'conflict', 2],
			['A', 'A', 'support', undefined]
		]);
		expect(data.relations[0].attributes).toEqual({ note: 'x' });
		expect(data.relations[0].citations).toEqual([{ source: data.sources[0].id, locator: { row: 2 } }]);
		expect(data.sources[0]).toMatchObject({ imported: true, title: 'edges.csv' });
	});

	it('obeys a plan', async () => {
		const { code, stderr } = await runCli(['convert', 'edges.csv', 'out.gexf', '--plan', 'plan.json'], {
			'edges.csv': EDGES,
			'plan.json': '{"tables": 3}'
		});
		expect(code).toBe(1);
		expect(stderr).toContain('plan.json');
	});
});

describe('every format that is written', () => {
	const targets = [
		'x.entente.json',
		'x.zip',
		'x.csv',
		'x.xlsx',
		'x.gexf',
		'x.graphml',
		'x.cyjs',
		'x.cx2',
		'x.net',
		'x.gml'
	];
	it.each(targets)('%s is read again with as many relations', async (target) => {
		const made = await runCli(['convert', HARBOUR, target]);
		expect(made.code, made.stderr).toBe(0);
		const content = made.written.get(target) ?? made.writtenBytes.get(target)!;
		const counts = async (path: string) =>
			JSON.parse((await runCli(['validate', '--json', path], { [target]: content })).stdout)
				.relations as number;
		expect(await counts(target)).toBe(await counts(HARBOUR));
	});

	it('says what it loses', async () => {
		const { stdout } = await runCli(['convert', HARBOUR, 'x.net']);
		expect(stdout).toMatch(/Lost: .*citations/);
	});
});

describe('a folder', () => {
	it('is written with the four parts of a dataset', async () => {
		const { code, written } = await runCli(['convert', HARBOUR, 'made/']);
		expect(code).toBe(0);
		expect([...written.keys()].sort()).toEqual([
			'made/actors.json',
			'made/dataset.json',
			'made/relations.json',
			'made/sources.json'
		]);
	});
});

describe('refusals', () => {
	it.each([
		[['convert', 'a.csv'], 2, 'IN and OUT are needed'],
		[['convert', 'a.csv', 'a.csv'], 2, 'same file'],
		[['convert', 'a.csv', 'b.xyz'], 2, 'names no format'],
		[['convert', 'a.csv', 'b.gv'], 2, 'names no format'],
		[['convert', 'a.csv', 'b.json', '--to', 'dot'], 2, 'read here, but not written'],
		[['convert', 'a.csv', 'b.json', '--to', 'xyz'], 2, 'no format “xyz”'],
		[['convert', 'a.csv', 'b.json', '--encoding', 'xyz'], 2, 'no encoding'],
		[['convert', 'missing.csv', 'b.gexf'], 1, 'missing.csv: There is no such file'],
		[['convert', 'broken.gexf', 'b.csv'], 1, 'broken.gexf:'],
		[['convert', 'a.csv', '/forbidden/b.gexf'], 1, '/forbidden/b.gexf']
	])('%j', async (argv, code, words) => {
		const result = await runCli(argv, {
			'a.csv': 'from,to\nA,B\n',
			'broken.gexf': '<gexf><graph><nodes><node id="a">'
		});
		expect({ code: result.code, told: result.stderr.includes(words) || result.stderr }).toEqual({
			code,
			told: true
		});
		expect([...result.written.keys()]).toEqual([]);
	});
});
