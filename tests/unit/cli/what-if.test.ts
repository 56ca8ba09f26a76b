import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const source = (id: string) => ({
	id,
	title: `Report ${id}`,
	issued: { 'date-parts': [[2020]] },
	URL: 'https://example.org/g'
});
const relation = (id: string, from: string, to: string, type: string, of = 's') => ({
	id,
	from,
	to,
	type,
	citations: [{ source: of, locator: { paragraph: 1 }, anchor: { start: `claim ${id}` } }]
});

/** A chain of support from a to “the b” and on to c and d; p is part of c; b presses a by another source. */
const file = JSON.stringify({
	id: 'chain',
	actors: [
		{ id: 'a', name: 'Arbela' },
		{ id: 'the b', name: 'Babylon' },
		{ id: 'c', name: 'Ctesiphon' },
		{ id: 'd', name: 'Dara' },
		{ id: 'p', name: 'Port of Ctesiphon', partOf: 'c', core: false }
	],
	sources: [source('s'), source('t')],
	relations: [
		relation('r1', 'a', 'the b', 'support'),
		relation('r2', 'the b', 'c', 'support'),
		relation('r3', 'p', 'd', 'support'),
		relation('r4', 'the b', 'a', 'pressure', 't'),
		relation('x=1', 'a', 'c', 'conflict')
	]
});
const call = async (command: string, ...argv: string[]) => {
	const result = await runCli([command, 'chain', ...argv], { chain: file });
	return { ...result, report: result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined };
};
const whatIf = (...argv: string[]) => call('what-if', ...argv);

describe('what-if', () => {
	it('sets every figure side by side, with parameters and words', async () => {
		const { code, stderr, report } = await whatIf(
			'--without',
			'the b',
			'--fold',
			'all',
			'--measure',
			'degree',
			'--from',
			'a',
			'--to',
			'd'
		);
		expect([code, stderr]).toEqual([0, '']);
		expect(report.parameters).toMatchObject({
			suppositions: [{ what: 'without-actor', id: 'the b' }],
			folded: { c: ['p'] },
			readingInWords: ['Hypothetical: without Babylon.', 'Folded: 1 actor into Ctesiphon.'],
			measures: ['degree']
		});
		expect(report.comparison).toMatchObject({ gone: ['the b'], relations: { before: 5, after: 2 } });
		// a → c by conflict, c → d by its port: the way of two steps stays.
		expect(report.comparison.pair).toMatchObject({ before: { length: 2 }, after: { length: 2 } });
		expect(report.inWords.join(' ')).toContain('The frustration index');
		expect(report.card.reference).toContain('doi.org');
	});

	it('counts a relation as another type, adds one, leaves a source out', async () => {
		const { report } = await whatIf(
			'--instead',
			'x=1=support',
			'--add',
			'the b conflict d',
			'--without-source',
			't',
			'--without-relation',
			'r2'
		);
		expect(report.parameters.readingInWords[0]).toBe(
			'Hypothetical: without “Babylon supports Ctesiphon”; without the source “Report t”; “Arbela is in conflict with Ctesiphon” counted as Support instead of Conflict; Babylon is in conflict with Dara added.'
		);
		expect(report.comparison.relations).toEqual({ before: 5, after: 4 });
	});

	it('takes JSON where words leave it open', async () => {
		for (const text of ['["the b","support","d"]', '{"from":"the b","type":"support","to":"d"}']) {
			const { report } = await whatIf('--add', text);
			expect(report.parameters.suppositions).toEqual([
				{ what: 'added', from: 'the b', to: 'd', type: 'support' }
			]);
		}
	});

	it('says when nothing that counts is changed', async () => {
		const { report } = await whatIf('--without-relation', 'r1', '--type', 'conflict');
		expect(report.notices).toEqual(['The suppositions change nothing that passes the filters.']);
	});

	it('as a table and as text', async () => {
		const table = await whatIf('--without', 'a', '--measure', 'degree', '--format', 'csv');
		expect(table.stdout.split(/\r?\n/)[0]).toContain('measure,actor,name,before,rank before,after');
		expect(JSON.parse(table.stderr).parameters.readingInWords).toEqual(['Hypothetical: without Arbela.']);
		const text = await whatIf('--without', 'a', '--format', 'text');
		expect(text.stdout).toMatch(/^Hypothetical: without Arbela\.\n/);
	});

	it('tells who matters most, and the hinges with their citations', async () => {
		const { code, report } = await whatIf('--who-matters-most', '--fold', 'c');
		expect(code).toBe(0);
		expect(report.importance.rows).toHaveLength(4);
		expect(report.inWords[0]).toMatch(/^Most is cut apart without /);
		// a → b → c by support, a → c by conflict, b → a by pressure: of the two arcs between a and b one never fits.
		const named = report.hinges.hinges.flatMap(({ relations }: { relations: string[] }) => relations);
		expect(named.length).toBeGreaterThan(0);
		for (const id of named) expect(report.relations[id].citations).toHaveLength(1);
		const table = await whatIf('--who-matters-most', '--format', 'csv');
		expect(table.stdout.split(/\r?\n/)[0]).toBe(
			'rank,actor,name,fragmentation,cutPairs,tau,frustration,normalized,clusterErrors,camps'
		);
	});

	it.each([
		[[], 'nothing is supposed'],
		[['--without', 'teh b'], 'did you mean the b'],
		[['--without-relation', 'r9'], 'did you mean r'],
		[['--without-source', 'gazette'], 'known are s, t'],
		[['--instead', 'r1'], 'RELATION=TYPE'],
		[['--instead', 'r1=suport'], 'did you mean support'],
		[['--instead', 'r1=conflict', '--instead', 'r1=pressure'], 'two types'],
		[['--add', 'a support'], 'FROM TYPE TO'],
		[['--add', 'a support a'], 'with itself'],
		[['--add', '["a"]'], '["FROM", "TYPE", "TO"]'],
		[['--without', 'a', '--fold', 'd'], 'these have parts: c'],
		[['--without', 'a', '--from', 'a'], 'go together'],
		[['--without', 'a', '--measure', 'charisma'], 'charisma'],
		[['--who-matters-most', '--measure', 'degree,pagerank'], 'one --measure'],
		[['--without', 'a', '--directed', '--undirected'], 'exclude']
	])('refuses %j as a wrong call', async (argv, words) => {
		const { code, stdout, stderr } = await whatIf(...argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(words);
	});

	it('refuses a faulty dataset', async () => {
		expect((await runCli(['what-if', 'f', '--without', 'a'], { f: '{}' })).code).toBe(1);
	});
});

describe('a reading in other commands', () => {
	it('measure and signed count it and say it', async () => {
		const measured = await call('measure', '--without', 'a', '--fold', 'c', '--measure', 'degree');
		expect(measured.report.scores.degree).toEqual({ 'the b': 1, c: 2, d: 1 });
		expect(measured.report.parameters.readingInWords).toHaveLength(2);
		const signed = await call('signed', '--instead', 'x=1=support', '--without-relation', 'r4');
		expect(signed.report.frustration.value).toBe(0);
		expect(signed.report.parameters.suppositions).toHaveLength(2);
		const text = await call('signed', '--without', 'a', '--format', 'text');
		expect(text.stdout).toMatch(/^Hypothetical: without Arbela\.\n/);
	});

	it('without one the parameters stay as they were', async () => {
		const { report } = await call('measure', '--measure', 'degree');
		expect(Object.keys(report.parameters)).not.toContain('suppositions');
	});

	it('the picture says that it is hypothetical', async () => {
		const { code, stdout } = await call('snapshot', '--all', '--without', 'a', '--fold', 'all', '-o', '-');
		expect(code).toBe(0);
		expect(stdout).toContain('Hypothetical: without Arbela.');
		expect(stdout).not.toContain('>Arbela<');
	});
});
