/**
 * Runs the command line, as a person at a terminal. In: its arguments. Out: what it printed and the exit code.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Printed {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: number;
}

export async function runEntente(...args: readonly string[]): Promise<Printed> {
	try {
		const { stdout, stderr } = await promisify(execFile)(process.execPath, ['src/cli/bin.js', ...args]);
		return { stdout, stderr, code: 0 };
	} catch (error) {
		const { stdout, stderr, code } = error as Printed;
		return { stdout, stderr, code };
	}
}
