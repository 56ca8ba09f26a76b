/**
 * `npm start [-- --port N] [--no-open]`: from a bare clone to the open page. Checks Node, installs and builds what is
 * missing or out of date, serves `build/` on 127.0.0.1, prints the address on a line of its own and opens it in the
 * browser when there is one. Ctrl-C ends it. Uses only Node's own modules until the packages are there.
 */
import { checkNode } from './set-up/check-node.js';

checkNode();

const HELP = `npm start -- [--port N] [--no-open]

Installs and builds what is missing, serves the site on 127.0.0.1 and opens it.
  --port N    begin looking for a free port at N (default: PORT, or 4173)
  --no-open   print the address only`;

/** The port asked for, or a sentence when it is none. */
function toPort(/** @type {string} */ text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw new Error(`"${text}" is not a port: give a number from 0 to 65535.`);
}

async function start() {
	const { parseArgs } = await import('node:util');
	const { values } = parseArgs({
		options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, help: { type: 'boolean' } }
	});
	if (values.help) return console.log(HELP);
	const port = toPort(values.port ?? process.env['PORT'] ?? '4173');

	const { installPackages } = await import('./set-up/install-packages.js');
	await installPackages();
	const { buildSite } = await import('./set-up/build-site.js');
	await buildSite();
	const { serveSite } = await import('./set-up/serve-site.js');
	const { address, close } = await serveSite({ port });
	console.log(`Entente is at\n${address}\nCtrl-C ends it.`);

	for (const signal of ['SIGINT', 'SIGTERM']) {
		process.once(signal, () => void close().then(() => process.exit(0)));
	}
	if (values['no-open']) return;
	const { openInBrowser } = await import('./browser/open-in-browser.js');
	await openInBrowser(address);
}

start().catch((error) => {
	console.error(error instanceof Error ? error.message : String(error));
	process.exit(1);
});
