/**
 * `npm run check:data`: has the command line validate every dataset in graph-data/, as anybody would who adds one.
 * Prints what `entente validate --strict` prints; exit 1 when there is no dataset or one has an error.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './set-up/repository-root.js';
import { run } from './set-up/run.js';

const folders = readdirSync(join(ROOT, 'graph-data'))
	.map((name) => `graph-data/${name}`)
	.filter((folder) => existsSync(join(ROOT, folder, 'dataset.json')));

if (folders.length === 0) {
	console.error('There is no dataset in graph-data/: a dataset is a folder with a dataset.json.');
	process.exitCode = 1;
} else {
	const bin = join(ROOT, 'src', 'cli', 'bin.js');
	const { code } = await run(process.execPath, [bin, 'validate', '--strict', ...folders]);
	process.exitCode = code;
}
