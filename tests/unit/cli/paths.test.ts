import { describe, expect, it } from 'vitest';
import { WORKED_LINES } from '../core/signed/balance-of.ts';
import { HARBOUR, runCli } from './run-cli.ts';

/** The worked example as a file: relation 0 is the first claim, and so on; the ninth is less sure than the others. */
const worked = JSON.stringify({
	id: 'worked',
	actors: [...'ABCDEF'].map((id) => ({ id, name: `Actor ${id}` })),
	sources: [
		{ id: 's', title: 'The Gazette', issued: { 'date-parts': [[2020]] }, URL: 'https://example.org/g' }
	],
	relations: WORKED_LINES.map(([from, to, type, strength], index) => ({
		id: `r${index}`,
		from,
		to,
		type,
		strength,
		...(index === 9 ? { confidence: 'low' } : {}),
		citations: [{ source: 's', locator: { paragraph: index + 1 }, anchor: { start: `claim ${index}` } }]
	}))
});

const paths = async (...argv: string[]) => {
	const result = await runCli(['paths', 'worked', '--from', 'A', '--to', 'D', ...argv], { worked });
	return { ...result, report: result.stdout.startsWith('{') ? JSON.parse(result.stdout) : undefined };
};
const spell = (report: { paths: { actors: string[] }[] }) =>
	report.paths.map(({ actors }) => actors.join(''));

describe('paths', () => {
	it('gives the paths of the worked example, with everything said of them', async () => {
		const { code, stderr, report } = await paths();
		expect([code, stderr]).toEqual([0, '']);
		expect(report.counts.slice(1, 3)).toEqual([
			{ length: 2, helpful: 1, harmful: 1, neither: 0, isExact: true },
			{ length: 3, helpful: 0, harmful: 2, neither: 0, isExact: true }
		]);
		expect(report).toMatchObject({
			total: 4,
			isTotalExact: true,
			distance: 2,
			contradict: true,
			direct: null
		});
		// B → D is of low confidence, so A → C → D goes before A → B → D.
		expect(spell(report)).toEqual(['ACD', 'ABD', 'ABCD', 'AECD']);
		// 0.9 / 1.2 · 0.4 / 1.2 and 0.95 · 0.5.
		expect(report.bestHelpful).toMatchObject({
			sign: 1,
			verdict: 'helpful',
			strength: 0.25,
			confidence: 0.475,
			weakestStep: 2,
			weakestSteps: [2]
		});
		expect(report.bestHelpful.steps[1]).toMatchObject({ from: 'B', to: 'D', relations: ['r9'], sign: 1 });
		expect(report.bestHelpful.sentence).toBe(
			'Actor A supports Actor B (The Gazette 2020, ¶ 1); Actor B supports Actor D (The Gazette 2020, ¶ 10): taken together helpful. Weakest: Actor B → Actor D (low confidence, 1 source, 1 citation).'
		);
		expect(report.relations.r9.citations[0]).toMatchObject({
			short: expect.stringContaining('¶ 10'),
			link: 'https://example.org/g#:~:text=claim%209'
		});
		expect(report.notices[0]).toContain('not a causal claim');
	});

	it('limits length and list, and keeps to the shortest when asked', async () => {
		expect(spell((await paths('--most-steps', '2')).report)).toEqual(['ACD', 'ABD']);
		expect(spell((await paths('--shortest')).report)).toEqual(['ACD', 'ABD']);
		const { report } = await paths('--most', '1');
		expect([spell(report), report.total, report.listed]).toEqual([['ACD'], 4, 1]);
	});

	it('follows filters, signs and probabilities, and says what they were', async () => {
		const supporting = (await paths('--type', 'support')).report;
		expect(spell(supporting)).toEqual(['ABD']);
		expect(supporting.parameters).toMatchObject({ filters: { types: ['support'] }, from: 'A', to: 'D' });
		// A → E is −0.3 without pressure, B → C has no sign, so A → B → C → D is neither.
		const { report } = await paths('--pressure', 'none');
		expect(report.signs.pressure).toBe(0);
		expect(report.counts[2]).toMatchObject({ helpful: 0, harmful: 1, neither: 1 });
		expect(report.paths.find(({ sign }: { sign: number }) => sign === 0).strength).toBeNull();
		expect(report.undefined.strength).toContain('no sign');
		const sure = (await paths('--probability', 'low=1', '--probability', 'high=0.5')).report;
		expect(sure.bestHelpful.confidence).toBe(0.5);
	});

	it('follows what is supposed, and says so', async () => {
		const { report } = await paths('--without', 'C');
		expect(spell(report)).toEqual(['ABD']);
		expect(report.parameters.suppositions).toEqual([{ what: 'without-actor', id: 'C' }]);
		const added = (await paths('--add', 'A support D', '--shortest')).report;
		expect(added.paths[0].sentence).toContain('Actor A supports Actor D (no citation): helpful.');
	});

	it('leaves the direct relations aside when asked, and still tells of them', async () => {
		const argv = ['paths', 'worked', '--from', 'A', '--to', 'E', '--through-others'];
		const { stdout } = await runCli(argv, { worked });
		const report = JSON.parse(stdout);
		expect(report.direct).toMatchObject({ relations: ['r10', 'r11'], sign: -1, weight: 1.2 });
		expect(spell(report)).not.toContain('AE');
	});

	it('says when there is no path, and when a filter hides an end', async () => {
		const none = await runCli(['paths', 'worked', '--from', 'A', '--to', 'F'], { worked });
		expect(none.code).toBe(0);
		expect(JSON.parse(none.stdout)).toMatchObject({ total: 0, distance: null, paths: [], bestHelpful: null });
		const hidden = await runCli(['paths', HARBOUR, '--from', 'port', '--to', 'crane-crew', '--core']);
		expect(JSON.parse(hidden.stdout).summary).toBe('The filters hide Crane crew.');
	});

	it('can be a table, with the parameters on standard error', async () => {
		const { stdout, stderr } = await paths('--format', 'csv');
		const rows = stdout.trimEnd().split('\r\n');
		// Steps of ACD, ABD, ABCD and AECD, of which A → E has two relations: 2 + 2 + 3 + 4.
		expect(rows).toHaveLength(1 + 11);
		expect(rows[4]).toBe(
			'2,2,1,0.25,0.475,2,yes,B,D,1,0.5,r9,support,happened,no,,"The Gazette 2020, ¶ 10",https://example.org/g#:~:text=claim%209'
		);
		expect(JSON.parse(stderr).parameters.from).toBe('A');
	});

	it('can be read as text', async () => {
		const { stdout } = await paths('--format', 'text');
		expect(stdout).toContain('From A to D: 4 ways of 2 to 3 steps.');
		expect(stdout).toContain('contradict each other');
		expect(stdout).toMatch(/\n {2}1\. Actor A is in conflict with Actor C \(The Gazette 2020, ¶ 3\)/);
		expect(stdout).toContain('confidence 0.475, strength 0.25');
	});

	it.each([
		[['--from', 'Actor A'], 'its id is A'],
		[['--from', 'D'], 'two different actors'],
		[['--most-steps', '7'], 'from 1 to 6'],
		[['--most', '0'], '--most'],
		[['--probability', 'high'], 'NAME=NUMBER'],
		[['--probability', 'high=2'], 'NAME=NUMBER'],
		[['--sign', 'love=1'], 'pressure, support, conflict'],
		[['--format', 'xml'], 'json, csv, text']
	])('refuses %j as a wrong call', async (argv, words) => {
		const { code, stdout, stderr } = await paths(...argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(words);
	});

	it('needs both actors and a dataset that is in order', async () => {
		const missing = await runCli(['paths', 'worked', '--from', 'A'], { worked });
		expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('--to is missing')]);
		expect((await runCli(['paths', 'f', '--from', 'A', '--to', 'B'], { f: '{}' })).code).toBe(1);
	});
});
