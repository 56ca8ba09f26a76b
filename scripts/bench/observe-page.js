/**
 * What runs inside the page before anything of its own: takes down long tasks and how long clicks took to be seen.
 *
 * In: nothing. Out: a list on `window`. It is sent to the browser as text, so it
 * must not use anything from outside of itself; it changes nothing that the page could notice.
 */

/** @typedef {{ longTasks: { start: number, duration: number }[], clicks: number[] }} Observations */

/** @param {string} name under which the observations are kept on `window` */
export function observePage(name) {
	/** @type {Observations} */
	const seen = { longTasks: [], clicks: [] };
	Object.defineProperty(window, name, { value: seen });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			seen.longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) if (entry.name === 'click') seen.clicks.push(entry.duration);
	}).observe(
		/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true })
	);
}
