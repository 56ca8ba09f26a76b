/**
 * A port of 127.0.0.1 that nobody listens to at this moment. Nothing goes in; a number comes out, chosen by the system,
 * so that several runs on one machine do not meet.
 */
import { createServer } from 'node:net';

/** @returns {Promise<number>} */
export function findFreePort() {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const place = probe.address();
			probe.close(() => {
				if (typeof place === 'object' && place) resolve(place.port);
				else reject(new Error('The system named no free port.'));
			});
		});
	});
}
