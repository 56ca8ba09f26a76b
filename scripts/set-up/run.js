/**
 * Runs another program from the repository's root. In: the program and its arguments. Out: how it ended.
 *
 * It never goes through a shell, so that spaces in paths are safe, except for `npm` on Windows, which is a batch file.
 */
import { spawn } from 'node:child_process';
import { ROOT } from './repository-root.js';

/**
 * What came of a program: its exit code (1 when it could not be started, 124 when its time was up) and, if it was
 * kept, what it printed.
 * @typedef {{ code: number, output: string }} Ending
 */

/**
 * Runs a program to its end and never throws for a failure of it.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, seconds?: number, env?: NodeJS.ProcessEnv, shell?: boolean }} [options] `quiet` keeps the
 *   output instead of showing it; `seconds` is the time limit.
 * @returns {Promise<Ending>}
 */
export function run(program, args, { quiet = false, seconds, env, shell = false } = {}) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			env: { ...process.env, ...env },
			shell,
			stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
		});
		/** @type {Buffer[]} */
		const chunks = [];
		let late = false;
		const timer = seconds && setTimeout(() => ((late = true), child.kill()), seconds * 1000);
		const end = (/** @type {number} */ code, note = '') => {
			if (timer) clearTimeout(timer);
			resolve({ code, output: Buffer.concat(chunks).toString('utf8') + note });
		};
		child.stdout?.on('data', (chunk) => chunks.push(chunk));
		child.stderr?.on('data', (chunk) => chunks.push(chunk));
		child.on('error', (error) => end(1, `${program}: ${error.message}\n`));
		child.on('close', (code) =>
			end(late ? 124 : (code ?? 1), late ? `\nStopped after ${seconds} seconds.\n` : '')
		);
	});
}

/**
 * Runs npm: the very one that called this script, or the one on the path.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
	const caller = process.env['npm_execpath'];
	if (caller && /npm-cli\.c?js$/.test(caller)) return run(process.execPath, [caller, ...args], options);
	return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
