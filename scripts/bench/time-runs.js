/**
 * Times one thing again and again. In: what to do, once more each time. Out: the milliseconds of each run, and the last
 * result. One run when that is long, up to nine when it is short, after runs that warm the engine up and do not count.
 */

/** No further run is begun after this, in milliseconds. */
const ENOUGH = 1500;
const MOST_RUNS = 9;
/** What is shorter than this is run a few times first, in milliseconds. */
const SHORT = 300;
const WARM_UP = 6;

/**
 * @template Input, Result
 * @param {() => Input} prepare is not timed
 * @param {(input: Input) => Result | Promise<Result>} run
 * @returns {Promise<{ times: number[], result: Result }>}
 */
export async function timeRuns(prepare, run) {
	/** @type {number[]} */
	const times = [];
	let warmUp = WARM_UP;
	for (let spent = 0; ;) {
		const input = prepare();
		const start = performance.now();
		const result = await run(input);
		const time = performance.now() - start;
		if (time < SHORT && warmUp-- > 0) continue;
		times.push(time);
		spent += time;
		if (times.length === MOST_RUNS || spent > ENOUGH) return { times, result };
	}
}
