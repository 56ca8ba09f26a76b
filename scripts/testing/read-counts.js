/**
 * How many tests passed and failed, from the JSON that a test runner wrote. In: its file. Out: two numbers, or nothing
 * when the file is missing or says nothing. It never guesses from printed text.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, flaky: number, unexpected: number } }} PlaywrightReport
 */

const READERS = {
	/** @type {(report: VitestReport) => Counts} */
	vitest: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
	/** @type {(report: PlaywrightReport) => Counts} */
	playwright: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })
};

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {string} path
 * @returns {Counts | undefined}
 */
export function readCounts(runner, path) {
	try {
		return READERS[runner](JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	}
}
