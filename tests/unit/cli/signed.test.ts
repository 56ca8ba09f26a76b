import { describe, expect, it } from 'vitest';
import { WORKED_LINES } from '../core/signed/balance-of.ts';
import { HARBOUR, runCli } from './run-cli.ts';

const source = {
	id: 's',
	title: 'The Gazette',
	issued: { 'date-parts': [[2020]] },
	URL: 'https://example.org/g'
};

/** The worked example as a file: relation 0 is the first claim, and so on. */
const worked = JSON.stringify({
	id: 'worked',
	actors: [...'ABCDEF'].map((id) => ({ id, name: `Actor ${id}` })),
	sources: [source],
	relations: WORKED_LINES.map(([from, to, type, strength], index) => ({
		id: `r${index}`,
		from,
		to,
		type,
		strength,
		citations: [{ source: 's', locator: { paragraph: index + 1 }, anchor: { start: `claim ${index}` } }]
	}))
});

const signed = async (...argv: string[]) => {
	const result = await runCli(['signed', 'worked', ...argv], { worked });
	return { ...result, report: result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined };
};

describe('signed', () => {
	it('gives the figures of the worked example under stable names', async () => {
		const { code, stderr, report } = await signed();
		expect([code, stderr]).toEqual([0, '']);
		expect(report.signs).toEqual({ pressure: -1, support: 1, conflict: -1 });
		expect(report.triads).toEqual({ '+++': 1, '++-': 1, '+--': 2, '---': 0 });
		expect(report.balancedShare).toBe(0.75);
		expect(report.frustration).toMatchObject({
			value: 1,
			lower: 1,
			upper: 1,
			proven: true,
			optima: 1,
			camps: [
				['A', 'B'],
				['C', 'D', 'E']
			],
			frustrated: ['r9'],
			inAllOptima: ['r9'],
			inSomeOptima: []
		});
		const kBalance = report.kBalance as { k: number; errors: number; optima: number }[];
		expect(kBalance.slice(0, 4).map(({ k, errors, optima }) => [k, errors, optima])).toEqual([
			[1, 5, 1],
			[2, 1, 2],
			[3, 1, 1],
			[4, 3, 5]
		]);
		expect(report.bestKBalance).toEqual({ k: [2, 3], errors: 1, lower: 1, proven: true });
		expect(report.relaxedKBalance.slice(0, 3).map(({ errors }: { errors: number }) => errors)).toEqual([
			5, 1, 0
		]);
		expect(report.walkBalance.global).toBeCloseTo(0.739343, 6);
		expect(report.walkBalance.actors.F).toBe(1);
		expect(report.algebraicConflict).toBeCloseTo(0.55051, 6);
		expect(report.untied).toEqual(['F']);
	});

	it('traces every frustrated relation and unbalanced triad to its citations', async () => {
		const { report } = await signed();
		// B → C pressure, C → D support, B → D support.
		expect(report.unbalancedTriads).toEqual([
			{ type: '++-', actors: ['B', 'C', 'D'], relations: ['r4', 'r5', 'r9'] }
		]);
		expect(report.relations.r9.citations).toEqual([
			{
				source: 's',
				short: expect.stringContaining('¶ 10'),
				stance: 'supports',
				link: 'https://example.org/g#:~:text=claim%209'
			}
		]);
		const named = [
			...report.frustration.frustrated,
			...report.unbalancedTriads.flatMap(({ relations }: { relations: string[] }) => relations)
		];
		expect(named.filter((id) => !(id in report.relations))).toEqual([]);
	});

	it('weighs ties when asked', async () => {
		const { report } = await signed('--weighted');
		expect(report.frustration).toMatchObject({ value: 0.4, total: 8.4 });
		expect(report.kBalance[0].errors).toBe(4.2);
	});

	it('adds both directions up when asked', async () => {
		const { report } = await signed('--undirected');
		expect(report.frustration).toMatchObject({ value: 1, total: 8 });
		expect(report.directedTriads).toBeNull();
	});

	it.each([
		[['--pressure', 'none'], 0, 9],
		[['--sign', 'pressure=0'], 0, 9],
		[['--pressure', 'half'], -0.5, 11],
		[['--pressure', 'negative'], -1, 11]
	])('counts pressure as %j says', async (argv, sign, total) => {
		const { report } = await signed(...argv);
		expect([report.signs.pressure, report.frustration.total]).toEqual([sign, total]);
	});

	it('knows no share without triangles, and says why', async () => {
		const { stdout } = await runCli(['signed', HARBOUR]);
		const report = JSON.parse(stdout);
		expect(report.balancedShare).toBeNull();
		expect(report.undefined.balancedShare).toContain('no triangle');
	});

	it('counts what passes the filters', async () => {
		const { report } = await signed('--type', 'support');
		expect(report.parameters).toMatchObject({ relations: 6, filters: { types: ['support'] } });
		expect(report.frustration.value).toBe(0);
	});

	it('gives an interval when the search must end', async () => {
		const { report } = await signed('--steps', '0');
		const { lower, value, upper, proven } = report.frustration;
		expect(lower).toBeLessThanOrEqual(1);
		expect(upper).toBe(value);
		expect(proven).toBe(lower === upper);
	});

	it('can be read as text, with citations', async () => {
		const { code, stdout } = await signed('--format', 'text');
		expect(code).toBe(0);
		expect(stdout).toContain('Frustration index: 1 of 11');
		expect(stdout).toContain('camp 1: A, B');
		expect(stdout).toContain('B → D: friendly, but between camps (in all optimal splits)');
		expect(stdout).toMatch(/r9: B → D, support \[.*¶ 10\]/);
		expect(stdout).toContain('++-  B, C, D');
	});

	it('writes ties with their camps as a table, the parameters beside it', async () => {
		const { code, stdout, stderr } = await signed('--format', 'csv');
		expect(code).toBe(0);
		const rows = stdout.split('\r\n');
		// 11 ties of the worked example, the header and the end of the last line.
		expect(rows).toHaveLength(13);
		expect(rows[0]).toBe(
			'from,from_name,to,to_name,sign,weight,from_camp,to_camp,frustrated,in_optimal_splits,relations,outvoted,citations'
		);
		// A → E is pressure and conflict, one tie of −1; B → D is the one that does not fit.
		expect(rows).toContainEqual(expect.stringMatching(/^A,Actor A,E,Actor E,-1,1,1,2,no,none,r10; r11,,/));
		expect(rows).toContainEqual(expect.stringMatching(/^B,Actor B,D,Actor D,1,1,1,2,yes,all,r9,,.*¶ 10/));
		const { parameters } = JSON.parse(stderr);
		expect(parameters).toMatchObject({ table: 'ties', signs: { pressure: -1 }, seed: 1, directed: true });
	});

	it('writes triads, actors and the curves as tables, and the parameters to a file', async () => {
		const csv = async (table: string) => {
			const result = await signed('--format', 'csv', '--table', table, '--parameters', 'p.json');
			expect([result.stderr, JSON.parse(result.written.get('p.json')!).parameters.table]).toEqual([
				'',
				table
			]);
			return result.stdout.split('\r\n').map((row) => row.split(','));
		};
		expect((await csv('triads')).slice(1, 3).map((row) => row.slice(0, 6))).toEqual([
			['without direction', "'++-", 'B', 'C', 'D', 'r4; r5; r9'],
			['with direction', '030T', 'B', 'C', 'D', 'r4; r5; r9']
		]);
		const actors = await csv('actors');
		expect(actors[1]?.slice(0, 4)).toEqual(['A', 'Actor A', '1', 'fixed']);
		expect(actors[6]?.slice(0, 5)).toEqual(['F', 'Actor F', '', 'untied', '1']);
		expect((await csv('k-balance')).slice(1, 5).map((row) => [row[0], row[1], row[4], row[6]])).toEqual([
			['1', '5', '1', '5'],
			['2', '1', '2', '1'],
			['3', '1', '1', '0'],
			['4', '3', '5', '0']
		]);
	});

	it('says on standard error which figures a table cannot show', async () => {
		const { stderr } = await runCli(['signed', HARBOUR, '--format', 'csv', '--table', 'triads']);
		expect(stderr).toContain('balancedShare is undefined');
	});

	it.each([
		[['--pressure', 'much'], 'negative, half, none'],
		[['--sign', 'pressure'], 'TYPE=NUMBER'],
		[['--sign', 'love=1'], 'pressure, support, conflict'],
		[['--sign', 'pressure=x'], 'TYPE=NUMBER'],
		[['--pressure', 'half', '--sign', 'pressure=0'], 'more than once'],
		[['--directed', '--undirected'], 'exclude'],
		[['--format', 'xlsx'], 'json, text, csv'],
		[['--format', 'csv', '--table', 'paths'], 'ties, triads, actors, k-balance'],
		[['--table', 'ties'], '--format csv'],
		[['--parameters', 'p.json'], '--format csv'],
		[['--max-camps', '0'], '--max-camps'],
		[['--type', 'love'], 'pressure, support, conflict']
	])('refuses %j as a wrong call', async (argv, words) => {
		const { code, stdout, stderr } = await signed(...argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(words);
	});

	it('--pressure needs a type of that name', async () => {
		const other = JSON.stringify({
			...JSON.parse(worked),
			relationTypes: [{ id: 'ally', label: 'ally', sign: 1, definition: 'd' }],
			relations: []
		});
		const { code, stderr } = await runCli(['signed', 'other', '--pressure', 'none'], { other });
		expect([code, stderr]).toEqual([2, expect.stringContaining('no relation type “pressure”')]);
	});

	it('refuses a faulty dataset', async () => {
		expect((await runCli(['signed', 'f'], { f: '{}' })).code).toBe(1);
	});
});
