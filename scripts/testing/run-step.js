/**
 * Runs one step of `npm test` and says how it went. In: a step. Out: counts, seconds and everything it printed.
 *
 * It prints nothing itself and never throws for a failing step.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../set-up/repository-root.js';
import { runNpm } from '../set-up/run.js';
import { readCounts } from './read-counts.js';

const FOLDER = join(ROOT, 'node_modules', '.cache', 'entente', 'counts');

/**
 * The arguments and variables by which a runner writes its counts beside its usual output.
 * @param {import('./steps.js').Step} step
 * @param {string} file
 */
function toReporting(step, file) {
	if (step.counts === 'vitest') {
		return { args: ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env: {} };
	}
	return { args: [], env: step.counts ? { ENTENTE_COUNTS: file } : {} };
}

/**
 * @param {import('./steps.js').Step} step
 * @returns {Promise<{ ok: boolean, counts: import('./read-counts.js').Counts, seconds: number, output: string }>}
 */
export async function runStep(step) {
	mkdirSync(FOLDER, { recursive: true });
	const file = join(FOLDER, `${step.name}.json`);
	rmSync(file, { force: true });
	const { args, env } = toReporting(step, file);
	const begin = performance.now();
	const { code, output } = await runNpm(['run', '-s', step.script, ...args], {
		quiet: true,
		env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined }
	});
	const seconds = (performance.now() - begin) / 1000;
	const counts = (step.counts && readCounts(step.counts, file)) ?? { passed: code === 0 ? 1 : 0, failed: 0 };
	const ok = code === 0 && counts.failed === 0;
	// A runner can fail without a failing test, as when a test file does not load: that counts as one.
	if (!ok && counts.failed === 0) counts.failed = 1;
	return { ok, counts, seconds, output };
}
