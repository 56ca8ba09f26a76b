/**
 * How much script the first view needs. In: a page that has not been opened yet. Out: the bytes,
 * each script compressed by itself with brotli at its best, as a careful host would send it.
 *
 * Counted are scripts by file, those of workers and those inside the page; data is not.
 */
import { brotliCompressSync, constants } from 'node:zlib';

/** @param {Buffer | string} content */
const toBrotliSize = (content) =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The scripts that stand in the page itself. @param {string} html */
const toInlineScripts = (html) =>
	[...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '');

/**
 * @param {import('@playwright/test').Page} page
 * @returns {{ stop: () => void, weigh: () => Promise<{ bytes: number, files: { path: string, bytes: number }[] }> }}
 *   `stop` when the graph is interactive: what comes later is not counted; `weigh` when nothing is being timed any more
 */
export function watchScripts(page) {
	/** @type {import('@playwright/test').Response[]} */
	const responses = [];
	const take = (/** @type {import('@playwright/test').Response} */ response) => responses.push(response);
	page.on('response', take);

	async function weigh() {
		/** @type {Map<string, number>} */
		const sizes = new Map();
		for (const response of responses) {
			const kind = response.headers()['content-type'] ?? '';
			const path = new URL(response.url()).pathname;
			if (!/javascript|text\/html/.test(kind)) continue;
			// Asked for again, because the browser gives no content of the scripts of workers.
			const content = await (await fetch(response.url())).text();
			if (/javascript/.test(kind)) sizes.set(path, toBrotliSize(content));
			else {
				toInlineScripts(content).forEach((script, i) =>
					sizes.set(`${path} (inline ${i + 1})`, toBrotliSize(script))
				);
			}
		}
		const files = [...sizes].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => b.bytes - a.bytes);
		return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), files };
	}
	return { stop: () => void page.off('response', take), weigh };
}
