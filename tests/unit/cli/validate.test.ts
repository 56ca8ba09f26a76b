import { describe, expect, it } from 'vitest';
import { HARBOUR, runCli } from './run-cli.ts';

const faulty = JSON.stringify({
	id: 'x',
	actors: [{ id: 'a', name: 'A' }],
	sources: [],
	relations: [{ id: 'r', from: 'a', to: 'b', type: 'support' }]
});

describe('validate', () => {
	it('says that all is well', async () => {
		const { code, stdout, stderr } = await runCli(['validate', HARBOUR, '--strict']);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`${HARBOUR}: 4 actors, 4 relations, 1 source; no issues\n`);
	});

	it('prints every issue with file, path, reason and remedy', async () => {
		const { code, stdout, stderr } = await runCli(['validate', 'x.json'], { 'x.json': faulty });
		expect(code).toBe(1);
		expect(stdout).toBe('x.json: refused, 2 errors\n');
		expect(stderr.split('\n')).toEqual([
			'entente: x.json:relations[0].citations: The relation has no citation.',
			'    Say who says so: add { "source": "…" } to "citations".',
			'entente: x.json:relations[0].to: Relation “r” goes to “b”, but no actor has this id.',
			expect.stringContaining('“a”'),
			''
		]);
	});

	it('prints the stable JSON form, summed over all paths', async () => {
		const { code, stdout } = await runCli(['validate', HARBOUR, HARBOUR, 'x.json', '--json'], {
			'x.json': faulty
		});
		const report = JSON.parse(stdout);
		expect(code).toBe(1);
		expect(report).toMatchObject({ ok: false, actors: 8, relations: 8, sources: 2 });
		expect(report.issues[0]).toEqual({
			code: 'no-citation',
			severity: 'error',
			file: 'x.json',
			path: 'relations[0].citations',
			message: expect.any(String),
			remedy: expect.any(String)
		});
	});

	it.each([
		['', 'empty-file'],
		['['.repeat(1_000_000), 'too-deep'],
		['{"actors": [}', 'not-json'],
		['<gexf></gexf>', 'no-graph'],
		['<!DOCTYPE html><html></html>', 'not-a-graph']
	])('refuses %#', async (text, code) => {
		const result = await runCli(['validate', 'f.json', '--json'], { 'f.json': text });
		expect(result.code).toBe(1);
		expect(JSON.parse(result.stdout).issues.map((issue: { code: string }) => issue.code)).toEqual([code]);
	});

	it('says what cannot be read, and why', async () => {
		const { code, stderr } = await runCli(['validate', 'nowhere/at-all']);
		expect(code).toBe(1);
		expect(stderr).toContain('entente: nowhere/at-all: There is no such file or folder.');
	});

	it('lets no name in a file move the cursor', async () => {
		const text = faulty.replace('"r"', '"\\u001b[2Jr"');
		expect((await runCli(['validate', 'f'], { f: text })).stderr).not.toContain('\u001b');
	});
});
