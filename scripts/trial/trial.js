/**
 * `npm run trial [-- --only files,giving,page,storage] [--quick] [--promises K1,K2]`: tries what docs/reliability.md
 * promises, on files of other programs, hostile files, killed browsers and exports, and prints for each promise how many
 * of how many cases kept it. `--quick` tries a tenth of what takes long, `--promises` only some of those about storage.
 *
 * Exit 1 when a promise was broken. It changes nothing but a temporary folder.
 */
import { parseArgs } from 'node:util';
import { Tally } from './tally.js';

/** @typedef {{ isQuick: boolean, promises?: readonly string[] }} TrialOptions */

/** @type {Readonly<Record<string, () => Promise<(tally: Tally, say: (text: string) => void, options: TrialOptions) => Promise<void>>>>} */
const PARTS = {
	files: async () => (await import('./try-files.js')).tryFiles,
	giving: async () => (await import('./try-giving.js')).tryGiving,
	page: async () => (await import('./try-page.js')).tryPage,
	storage: async () => (await import('./try-storage.js')).tryStorage
};

const { values } = parseArgs({
	options: { only: { type: 'string' }, quick: { type: 'boolean' }, promises: { type: 'string' } }
});
const options = {
	isQuick: values.quick === true,
	...(values.promises === undefined ? {} : { promises: values.promises.split(',') })
};
const chosen = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = chosen.find((name) => !(name in PARTS));

if (unknown !== undefined) {
	console.error(`--only is one of ${Object.keys(PARTS).join(', ')}, not “${unknown}”.`);
	process.exitCode = 2;
} else {
	const tally = new Tally();
	for (const name of chosen) {
		const tryPart = await PARTS[name]?.();
		await tryPart?.(tally, (text) => console.error(`${name}: ${text}`), options);
	}
	console.log(tally.toText());
	if (!tally.isWhole) process.exitCode = 1;
}
