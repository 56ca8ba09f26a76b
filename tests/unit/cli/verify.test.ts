import { describe, expect, it } from 'vitest';
import { GAZETTE, HARBOUR, runCli } from './run-cli.ts';

const text = `Strike at the harbour
In June they walked out. They walked out again.
The dockers' union demanded higher wages from the port.
The council may pay nothing.`;

describe('verify', () => {
	it('finds every anchor where it says', async () => {
		const { code, stdout, stderr } = await runCli([
			'verify',
			HARBOUR,
			'--source',
			`gazette=${GAZETTE}`,
			'--json'
		]);
		expect([code, stderr]).toEqual([0, '']);
		expect(JSON.parse(stdout)).toMatchObject({ anchors: 4, found: 4, problems: [] });
	});

	it('tells what is elsewhere, ambiguous and missing', async () => {
		const { code, stdout, stderr } = await runCli(['verify', HARBOUR, '--source', 'gazette=t', '--json'], {
			t: text
		});
		const report = JSON.parse(stdout);
		expect(code).toBe(1);
		expect([report.anchors, report.found]).toEqual([4, 1]);
		expect(
			report.problems.map((problem: Record<string, unknown>) => [
				problem.relation,
				problem.citation,
				problem.problem,
				problem.paragraph
			])
		).toEqual([
			['union-presses-port', 0, 'elsewhere', 3],
			['union-strikes-port', 0, 'ambiguous', 2],
			['port-sues-crew', 0, 'missing', null]
		]);
		expect(stderr.split('\n')).toHaveLength(4);
	});

	it.each([
		[['verify', HARBOUR], 'no --source'],
		[['verify', HARBOUR, '--source', 'gazette'], 'ID=TEXTFILE'],
		[['verify', HARBOUR, '--source', `times=${GAZETTE}`], 'known are gazette']
	])('refuses %j', async (argv, words) => {
		const { code, stderr } = await runCli(argv);
		expect(code).toBe(2);
		expect(stderr).toContain(words);
	});

	it('does not call an anchor found whose source has no text here', async () => {
		const dataset = JSON.stringify({
			id: 'x',
			actors: [
				{ id: 'a', name: 'A' },
				{ id: 'b', name: 'B' }
			],
			sources: [{ id: 's' }, { id: 't' }],
			relations: [
				{
					id: 'r',
					from: 'a',
					to: 'b',
					type: 'support',
					citations: [
						{ source: 's', anchor: { start: 'x' } },
						{ source: 't', anchor: { start: 'x' } }
					]
				}
			]
		});
		const { code, stdout, stderr } = await runCli(['verify', 'd', '--source', 's=text', '--json'], {
			d: dataset,
			text: 'x'
		});
		expect(code).toBe(1);
		expect(JSON.parse(stdout)).toMatchObject({
			anchors: 2,
			found: 1,
			unchecked: 1,
			sourcesWithoutText: ['t']
		});
		expect(stderr).toContain('no text was given for t');
	});
});
