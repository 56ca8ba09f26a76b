#!/usr/bin/env node
/**
 * The door of the command line: lets Node read TypeScript (tsx), then hands over to main.ts with the real streams and
 * files. Nothing else happens here.
 */
import { register } from 'tsx/esm/api';

// Without a tsconfig: what runs must not depend on files that only a set-up makes.
register({ tsconfig: false });
const { run } = await import('./main.ts');
const { nodeFiles } = await import('../lib/io/node/file-access.ts');

// A reader that has seen enough (`entente … | head`) closes the pipe; that is no fault.
process.stdout.on('error', (error) => {
	if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
	stdout: (text) => void process.stdout.write(text),
	stderr: (text) => void process.stderr.write(text),
	files: nodeFiles,
	// Swedish dates are ISO dates.
	today: () => new Intl.DateTimeFormat('sv-SE').format(new Date())
});
