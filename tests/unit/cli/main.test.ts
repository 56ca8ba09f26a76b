import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#cli/commands/index.ts';
import { run } from '#cli/main.ts';
import { HARBOUR, runCli } from './run-cli.ts';

describe('the command line', () => {
	it('explains itself', async () => {
		for (const argv of [['--help'], ['help'], ['-h']]) {
			const { code, stdout, stderr } = await runCli(argv);
			expect([code, stderr]).toEqual([0, '']);
			for (const { name } of COMMANDS) expect(stdout).toContain(name);
		}
	});

	it.each(COMMANDS.map(({ name }) => name))('explains %s and each of its options', async (name) => {
		const { code, stdout } = await runCli([name, '--help']);
		expect(code).toBe(0);
		expect(stdout).toContain(`Usage: entente ${name}`);
		for (const option of Object.keys(COMMANDS.find((command) => command.name === name)!.options)) {
			expect(stdout).toContain(`--${option}`);
		}
		expect((await runCli(['help', name])).stdout).toBe(stdout);
	});

	it.each([
		[[], 'no command'],
		[['dance'], '“dance”'],
		[['help', 'dance'], '“dance”'],
		[['validate'], 'no PATH'],
		[['validate', '--colour'], '--colour'],
		[['measure', HARBOUR, '--measure'], '--measure'],
		[['cite', HARBOUR, HARBOUR], 'one PATH']
	])('refuses the wrong call %j with exit 2 and usage', async (argv, words) => {
		const { code, stdout, stderr } = await runCli(argv);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^entente: /);
		expect(stderr).toContain(words);
		expect(stderr).toContain('Usage: entente');
	});

	it('calls a fault of its own a fault of its own, on one line', async () => {
		let stderr = '';
		const broken = () => {
			throw new Error('boom\nat nowhere');
		};
		const code = await run(['help'], {
			stdout: broken,
			stderr: (text) => {
				stderr += text;
			},
			files: {
				sizeOf: broken,
				readBytes: broken,
				listFolder: broken,
				writeText: broken,
				writeBytes: broken,
				makeFolder: broken
			},
			today: broken
		});
		expect(code).toBe(70);
		expect(stderr).toBe(
			'entente: a fault of the program, not of your data: boom at nowhere. Please report it.\n'
		);
	});

	it('runs as a program, from any folder', () => {
		const bin = resolve('src/cli/bin.js');
		const done = spawnSync(process.execPath, [bin, 'validate', resolve(HARBOUR), '--json'], {
			cwd: tmpdir(),
			encoding: 'utf8'
		});
		expect([done.status, done.stderr]).toEqual([0, '']);
		expect(JSON.parse(done.stdout)).toEqual({ ok: true, issues: [], actors: 4, relations: 4, sources: 1 });
	});
});
