import { describe, expect, it } from 'vitest';
import { WORKED_LINES } from '../core/signed/balance-of.ts';
import { HARBOUR, runCli } from './run-cli.ts';

/** The worked example as a file; its actors are of two kinds. */
const worked = JSON.stringify({
	id: 'worked',
	actors: [...'ABCDEF'].map((id) => ({
		id,
		name: `Actor ${id}`,
		kind: 'AB'.includes(id) ? 'state' : 'person'
	})),
	sources: [
		{ id: 's', title: 'The Gazette', issued: { 'date-parts': [[2020]] }, URL: 'https://example.org/g' }
	],
	relations: WORKED_LINES.map(([from, to, type, strength], index) => ({
		id: `r${index}`,
		from,
		to,
		type,
		strength,
		citations: [{ source: 's' }]
	}))
});

const groups = async (...argv: string[]) => {
	const result = await runCli(['groups', 'worked', ...argv], { worked });
	return { ...result, report: result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined };
};

describe('groups', () => {
	it('gives every grouping with its members, figures and agreement', async () => {
		const { code, stderr, report } = await groups();
		expect([code, stderr]).toEqual([0, '']);
		expect(Object.keys(report.groupings)).toEqual(['camps', 'k-camps', 'communities', 'signed-communities']);
		const { camps } = report.groupings;
		expect(camps).toMatchObject({
			label: 'Two camps',
			groups: [
				{ label: 'Camp 1', members: ['C', 'D', 'E'] },
				{ label: 'Camp 2', members: ['A', 'B'] }
			],
			inNoGroup: ['F'],
			floating: [],
			proven: true,
			// A and B are the states, C, D and E persons: the same division, F left out.
			kinds: {
				adjustedRand: 1,
				compared: 5,
				table: [
					{ kind: 'state', groups: [0, 2] },
					{ kind: 'person', groups: [3, 0] }
				],
				leftOut: 1
			}
		});
		expect(camps.figures[0]).toEqual({ label: 'Frustration index', value: 1 });
		expect(camps.parameters).toMatchObject({ directed: true, weighted: false, seed: 1 });
		expect(report.groupings.communities.stability).toMatchObject({ seeds: 100, divisions: 1 });
		expect(report.agreement).toHaveLength(6);
		expect(report.agreement[0]).toEqual({ between: ['camps', 'k-camps'], adjustedRand: 1, compared: 5 });
		// One community for all says nothing that could agree with two camps better than chance.
		expect(report.agreement[1]).toMatchObject({ between: ['camps', 'communities'], adjustedRand: 0 });
		expect(report.rows).toBeUndefined();
	});

	it('reads signs, weights, filters and suppositions', async () => {
		const weighted = await groups('--grouping', 'camps', '--weighted', '--seed', '5');
		expect(weighted.report.groupings.camps.figures[0].value).toBe(0.4);
		expect(weighted.report.parameters).toMatchObject({ weighted: true, seed: 5 });
		const unsigned = await groups('--grouping', 'camps', '--type', 'pressure', '--pressure', 'none');
		expect(unsigned.report.groupings).toEqual({});
		expect(unsigned.report.undefined.camps).toMatch(/no tie with a sign/);
		const without = await groups('--grouping', 'camps', '--without', 'A');
		expect(without.report.groupings.camps.inNoGroup).not.toContain('A');
		expect(without.report.parameters.readingInWords).toHaveLength(1);
	});

	it('writes a row for each actor as CSV, the parameters beside it', async () => {
		const { stdout, stderr, written } = await groups(
			'--format',
			'csv',
			'--grouping',
			'camps,communities',
			'--parameters',
			'p.json'
		);
		const lines = stdout.trim().split(/\r?\n/);
		expect(lines[0]).toBe('actor,name,kind,camps,communities,communities:share');
		expect(lines[1]).toBe('A,Actor A,state,2,1,1');
		expect(lines[6]).toBe('F,Actor F,person,,,');
		expect(stderr).toBe('');
		expect(JSON.parse(written.get('p.json')!).parameters).toMatchObject({ dataset: 'worked' });
	});

	it('reads well as text', async () => {
		const { stdout } = await groups('--format', 'text');
		expect(stdout).toContain('  Camp 1 (3): C, D, E\n');
		expect(stdout).toContain('  In no group (1): F\n');
		expect(stdout).toContain('  camps and k-camps: 1\n');
		expect(stdout).not.toMatch(/undefined\n|NaN|\[object/);
	});

	it('refuses a grouping that it does not know', async () => {
		const { code, stderr } = await groups('--grouping', 'tribes');
		expect(code).toBe(2);
		expect(stderr).toContain('“tribes”');
	});
});

describe('snapshot', () => {
	it('draws the groups that a view asks for', async () => {
		const view = JSON.stringify({ colouring: 'camps', grouped: true });
		const { code, stdout } = await runCli([
			'snapshot',
			HARBOUR,
			'-o',
			'-',
			'--view',
			view,
			'--layout',
			'groups',
			'--date',
			'2020-06-30'
		]);
		expect(code).toBe(0);
		expect(stdout).toContain('data-region="0"');
		expect(stdout).toContain('>Two camps<');
		expect(stdout).toContain('Camp 1');
	});
});
