/**
 * How fast our measures are beside graphology's, on the same graphs in the same run, and whether the scores agree.
 *
 * In: nothing. Out: the figures, and tables of medians. What would take too long is "not run" by a rule, never guessed.
 * Building each side's index is told apart; graphology's functions make a second one of their own on each call.
 */
import './read-typescript.js';
import { CONTESTS, GRAPHS, MOST_FOR_DEFAULT, PATIENCE } from './measure-contest.js';
import { startWorkers } from './share-out.js';
import { summarise } from './statistics.js';
import { timeDefaultDataset } from './time-default-dataset.js';
import { timeRuns } from './time-runs.js';
import { toMeasureTable } from './to-measure-table.js';

const { buildNetwork } = await import('../../src/lib/core/graph/network.ts');
const { findMeasure } = await import('../../src/lib/core/measures/index.ts');
const { makePowerLawTies } = await import('./make-power-law-ties.js');

/** @typedef {import('../../src/lib/core/graph/network.ts').Network} Network */
/** @typedef {import('../../src/lib/core/graph/ties.ts').Ties} Ties */

/**
 * @typedef {object} Row medians in milliseconds; absent where not run
 * @property {string} graph
 * @property {string} label
 * @property {number | undefined} rival
 * @property {number | undefined} alone one thread
 * @property {number | undefined} [shared] two workers, where the measure can be shared out
 * @property {number | undefined} ratio of the faster of ours
 * @property {number | undefined} wanted
 * @property {number | undefined} difference largest, relative above 1 and absolute below; absent where there is none
 */

/** A network of its own for each run, its index built beforehand, so that nothing is remembered. @param {Ties} ties */
function freshNetwork(ties) {
	const network = buildNetwork(ties);
	void network.arcs;
	void network.unweightedArcs;
	return network;
}

export async function benchMeasures() {
	/** @type {Row[]} */
	const rows = [];
	/** @type {{ graph: string, ours: number, rival: number }[]} */
	const indices = [];
	/** Time and work of each side on the largest graph so far. @type {Map<string, { time: number, work: number }>} */
	const before = new Map();
	/** @type {(side: string, work: number, run: () => Promise<number>) => Promise<number | undefined>} */
	const unlessTooLong = async (side, work, run) => {
		const last = before.get(side);
		if (last !== undefined && (last.time / last.work) * work > PATIENCE) return undefined;
		const time = await run();
		before.set(side, { time, work });
		return time;
	};

	for (const { label: graph, counts, ...wantedGraph } of GRAPHS) {
		const ties = makePowerLawTies(wantedGraph);
		const network = freshNetwork(ties);
		indices.push({
			graph,
			ours: median(
				(
					await timeRuns(
						() => undefined,
						() => freshNetwork(ties)
					)
				).times
			),
			rival: median(
				(
					await timeRuns(
						() => freshNetwork(ties),
						(fresh) => fresh.graph
					)
				).times
			)
		});
		const workers = await startWorkers(ties);
		try {
			for (const { id, label, rival, isAgreed, work: kind, wanted } of CONTESTS) {
				const measure = findMeasure(id);
				if (measure === undefined) throw new Error(`There is no measure ${id}`);
				const work = ties.from.length * (kind === 'm' ? 1 : network.order);
				/** @type {Float64Array[]} */
				const scores = [];
				const keep = (
					/** @type {import('../../src/lib/core/measures/measure.ts').MeasureResult} */ result
				) => {
					if (!result.ok) throw new Error(`${id} on ${graph}: ${result.reason}`);
					scores.push(result.values);
				};
				const alone = await unlessTooLong(`${id} alone`, work, async () => {
					const { times, result } = await timeRuns(
						() => freshNetwork(ties),
						(fresh) => measure.compute(fresh, {})
					);
					keep(result);
					return median(times);
				});
				const shared =
					measure.parts &&
					(await unlessTooLong(`${id} shared`, work, async () => {
						const { times, result } = await timeRuns(
							() => network,
							(fresh) => workers.compute(measure, fresh)
						);
						keep(result);
						return median(times);
					}));
				const theirs = await unlessTooLong(`${id} rival`, work, async () => {
					const { times, result } = await timeRuns(
						() => network,
						(same) => rival(same)
					);
					if (isAgreed) scores.push(Float64Array.from(ties.actors, (_, index) => result[index] ?? NaN));
					return median(times);
				});
				const ours = Math.min(alone ?? Infinity, shared ?? Infinity);
				rows.push({
					graph,
					label,
					rival: theirs,
					alone,
					...(measure.parts ? { shared } : {}),
					ratio: theirs === undefined || ours === Infinity ? undefined : theirs / ours,
					wanted: counts ? wanted : undefined,
					difference: scores.length < 2 ? undefined : largestDifference(scores)
				});
			}
		} finally {
			await workers.stop();
		}
	}
	const all = await timeDefaultDataset();
	const isBroken =
		!(all.median <= MOST_FOR_DEFAULT) ||
		rows.some(
			({ ratio, wanted, difference }) => (wanted && !(ratio && ratio >= wanted)) || (difference ?? 0) > 1e-9
		);
	return {
		record: { indices, rows, allOfDefaultDataset: { ...all, most: MOST_FOR_DEFAULT } },
		text: toMeasureTable({ rows, indices, all }),
		isBroken
	};
}

const median = (/** @type {number[]} */ times) => summarise(times)?.median ?? NaN;

/** Between the first list and each other one. @param {Float64Array[]} lists */
function largestDifference([first, ...others]) {
	return others.reduce(
		(most, list) =>
			list.reduce((sofar, value, index) => {
				const wanted = first?.[index] ?? NaN;
				const difference = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
				return Number.isNaN(difference) ? Infinity : Math.max(sofar, difference);
			}, most),
		0
	);
}
