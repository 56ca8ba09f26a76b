/**
 * `node scripts/serve.js [--port N] [--base /some/path/]`: serves `build/` as it is, until ended. For the end-to-end
 * tests, which need the same site at the root and under a path; `npm start` is the command for people.
 */
import { parseArgs } from 'node:util';
import { serveSite } from './set-up/serve-site.js';

const { values } = parseArgs({ options: { port: { type: 'string' }, base: { type: 'string' } } });
const { address } = await serveSite({
	port: Number(values.port ?? 4173),
	base: values.base ?? '/',
	tries: 0
});
console.log(address);
