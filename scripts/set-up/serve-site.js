/**
 * Serves the built site on this machine only. In: folder, port, path. Out: the address, and a way to end it.
 *
 * Files are read anew for each request, so that a rebuild is seen at once; nothing outside the folder is served, and
 * nothing but 127.0.0.1 is listened to. Shared by `npm start`, the end-to-end tests and the bench.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ROOT } from './repository-root.js';

/**
 * @typedef {object} Served
 * @property {string} address such as `http://127.0.0.1:4173/`
 * @property {() => Promise<void>} close
 */

/**
 * Whether the site answers a path, and with which of its own: `/some/base/a.js` under `/some/base/` is `/a.js`.
 * @param {string} url
 * @param {string} base
 */
const insideBase = (url, base) => (url.startsWith(base) ? `/${url.slice(base.length)}` : undefined);

/**
 * Listens on the first free port from `port` on (0: any free one) and resolves when it does.
 * @param {{ port?: number, base?: string, folder?: string, tries?: number }} [options] `base` begins and ends with a slash
 * @returns {Promise<Served>}
 */
export function serveSite({ port = 4173, base = '/', folder = join(ROOT, 'build'), tries = 20 } = {}) {
	const files = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
			response.end('There is nothing at this address.\n');
		};
		const url = insideBase(request.url ?? '/', base);
		if (url === undefined) return notFound();
		request.url = url;
		try {
			files(request, response, notFound);
		} catch {
			// A request for an impossible range must not end the server for everyone else.
			response.destroy();
		}
	});
	return new Promise((resolve, reject) => {
		let next = port;
		server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EADDRINUSE' || next >= port + tries) return reject(error);
			server.listen(++next, '127.0.0.1');
		});
		server.on('listening', () => {
			const place = server.address();
			const found = typeof place === 'object' && place ? place.port : next;
			resolve({ address: `http://127.0.0.1:${found}${base}`, close: () => closeServer(server) });
		});
		server.listen(next, '127.0.0.1');
	});
}

/**
 * Ends a server together with the connections that browsers keep open.
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closeServer(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
