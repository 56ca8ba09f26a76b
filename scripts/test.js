/**
 * `npm test [-- STEP…]`: checks everything, from a bare clone on. One line for each step, the whole output of those
 * that fail, and a last line `N passed, N failed`; exit 1 when anything failed. All steps run even if one fails.
 */
import { checkNode } from './set-up/check-node.js';
import { installPackages } from './set-up/install-packages.js';
import { chooseSteps } from './testing/choose-steps.js';
import { runStep } from './testing/run-step.js';
import { STEPS } from './testing/steps.js';

checkNode();

/** Prints what can be asked for. */
function printHelp() {
	console.log('npm test -- [STEP…]\n\nInstalls what is missing and runs all steps, or only those named:\n');
	for (const { name, about } of STEPS) console.log(`  ${name.padEnd(12)}${about}`);
	console.log('\nThe last line is "N passed, N failed": tests where a step has tests, otherwise the step.');
	console.log('ENTENTE_CHROMIUM names the browser to use; without it one is found, or else installed.');
}

/**
 * @param {string} name
 * @param {Awaited<ReturnType<typeof runStep>>} result
 */
function toLine(name, { ok, counts, seconds }) {
	const tests = counts.passed + counts.failed > 1 ? `${counts.passed} passed, ${counts.failed} failed` : '';
	return `${ok ? '✓' : '✗'} ${name.padEnd(12)}${tests.padEnd(26)}${seconds.toFixed(1).padStart(6)} s`;
}

async function test() {
	const words = process.argv.slice(2);
	if (words.includes('--help') || words.includes('-h')) return printHelp();
	const steps = chooseSteps(words);
	await installPackages();
	const total = { passed: 0, failed: 0 };
	for (const step of steps) {
		const result = await runStep(step);
		console.log(toLine(step.name, result));
		if (!result.ok) console.log(`\n${result.output.trim() || '(it printed nothing)'}\n`);
		total.passed += result.counts.passed;
		total.failed += result.counts.failed;
	}
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed > 0 ? 1 : 0;
}

test().catch((error) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
});
