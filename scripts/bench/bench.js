/**
 * `npm run bench [-- --only page|measures] [--runs N] [--json] [--strict]`: how fast the page and the measures are here.
 *
 * Prints tables of medians with their limits. With `--strict`, exit 1 when a limit is broken or a figure with a limit is
 * missing. `--runs` is the number of cold loads of the page. With `--json` the page's figures stand at the top, as they
 * always did, and the measures' under `measures`. It changes nothing.
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		only: { type: 'string' },
		runs: { type: 'string' },
		json: { type: 'boolean' },
		strict: { type: 'boolean' }
	}
});
const runs = Math.max(1, Math.trunc(Number(values.runs ?? 7)) || 7);

if (values.only !== undefined && values.only !== 'page' && values.only !== 'measures') {
	console.error(`--only is page or measures, not “${values.only}”.`);
	process.exitCode = 2;
} else {
	const page =
		values.only === 'measures' ? undefined : await (await import('./bench-page.js')).benchPage({ runs });
	const measures =
		values.only === 'page' ? undefined : await (await import('./bench-measures.js')).benchMeasures();
	if (values.json) {
		const record = { ...page?.record, ...(measures && { measures: measures.record }) };
		console.log(JSON.stringify(record, null, '\t'));
	} else {
		console.log([page?.text, measures?.text].filter(Boolean).join('\n\n'));
	}
	if (values.strict && (page?.isBroken || measures?.isBroken)) process.exitCode = 1;
}
