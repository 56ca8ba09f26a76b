/**
 * All measures of the default dataset at once, as the page asks for them. In: nothing. Out: milliseconds of a warm run,
 * the making of the network included.
 */
import './read-typescript.js';
import { fileURLToPath } from 'node:url';
import { summarise } from './statistics.js';

const { nodeFiles } = await import('../../src/lib/io/node/file-access.ts');
const { readDataset } = await import('../../src/lib/io/node/read-dataset.ts');
const { buildTies } = await import('../../src/lib/core/graph/ties.ts');
const { computeMeasures } = await import('../../src/lib/core/measures/compute-measures.ts');
const { measuresFor } = await import('../../src/lib/core/measures/index.ts');

const DATASET = fileURLToPath(new URL('../../graph-data/iraq-2020', import.meta.url));
/** The engine has made the most of the code after about this many runs. */
const WARM_UP = 60;
const RUNS = 21;

export async function timeDefaultDataset() {
	const read = await readDataset(DATASET, nodeFiles);
	if (!read.ok) throw new Error('The default dataset cannot be read.');
	const { actors, relations, relationTypes } = read.value.dataset;
	const ties = buildTies(actors, relations, relationTypes);
	const ids = measuresFor(ties.types).map(({ id }) => id);
	/** @type {number[]} */
	const times = [];
	for (let run = 0; run < WARM_UP + RUNS; run++) {
		const start = performance.now();
		computeMeasures(ties, ids);
		if (run >= WARM_UP) times.push(performance.now() - start);
	}
	const { median, min, max } = summarise(times) ?? { median: NaN, min: NaN, max: NaN };
	return { actors: actors.length, relations: relations.length, measures: ids.length, median, min, max };
}
