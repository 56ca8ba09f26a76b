/**
 * `npm run bench [-- --only page|measures|opening] [--runs N] [--json] [--strict]`: how fast the page, the
 * measures and the opening of large files are here.
 *
 * Prints tables of medians with their limits. With `--strict`, exit 1 when a limit is broken or a figure with a limit is
 * missing. `--runs` is the number of cold loads of the page, and of openings of each file when only these are asked for. With
 * `--json` the page's figures stand at the top, as they always did, the others under `measures` and `opening`. It changes nothing.
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

const PARTS = ['page', 'measures', 'opening'];
/** One opening of a large file tells as much as seven loads of a small page. */
const openings = values.runs !== undefined && values.only === 'opening' ? runs : 1;

if (values.only !== undefined && !PARTS.includes(values.only)) {
	console.error(`--only is page, measures or opening, not “${values.only}”.`);
	process.exitCode = 2;
} else {
	const isWanted = (/** @type {string} */ part) => values.only === undefined || values.only === part;
	const page = isWanted('page') ? await (await import('./bench-page.js')).benchPage({ runs }) : undefined;
	const measures = isWanted('measures')
		? await (await import('./bench-measures.js')).benchMeasures()
		: undefined;
	const opening = isWanted('opening')
		? await (await import('./bench-opening.js')).benchOpening({ runs: openings })
		: undefined;
	if (values.json) {
		const record = {
			...page?.record,
			...(measures && { measures: measures.record }),
			...(opening && { opening: opening.record })
		};
		console.log(JSON.stringify(record, null, '\t'));
	} else {
		console.log([page?.text, measures?.text, opening?.text].filter(Boolean).join('\n\n'));
	}
	if (values.strict && (page?.isBroken || measures?.isBroken || opening?.isBroken)) process.exitCode = 1;
}
