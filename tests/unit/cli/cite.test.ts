import { describe, expect, it } from 'vitest';
import { HARBOUR, runCli } from './run-cli.ts';

describe('cite', () => {
	it('prints CSL-JSON as it stood in the dataset', async () => {
		const { code, stdout } = await runCli(['cite', HARBOUR]);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toEqual([
			expect.objectContaining({
				id: 'gazette',
				'container-title': 'The Gazette',
				URL: 'https://example.org/strike',
				ISSN: '0000-0000'
			})
		]);
	});

	it.each([
		['bibtex', '@article{Quay2020,'],
		['ris', 'TY  - NEWS\r\n']
	])('prints %s', async (format, beginning) => {
		const { stdout } = await runCli(['cite', HARBOUR, '--format', format]);
		expect(stdout.startsWith(beginning)).toBe(true);
	});

	it('leaves out sources that no visible relation cites', async () => {
		const { stdout } = await runCli(['cite', HARBOUR, '--status', 'denied']);
		expect(JSON.parse(stdout)).toEqual([]);
	});

	it('refuses an unknown format', async () => {
		const { code, stderr } = await runCli(['cite', HARBOUR, '--format', 'docx']);
		expect(code).toBe(2);
		expect(stderr).toContain('csl-json, bibtex, ris');
	});
});
