/**
 * What runs inside the page while a file is opened: how long the page kept a short timer waiting, and when the new picture
 * was drawn.
 *
 * In: nothing. Out: a record on `window`. It is sent to the browser as text, so it must not use anything from outside of
 * itself; it changes nothing that the page could notice.
 */

/**
 * @typedef {object} OpeningRecord
 * @property {number} longestGap between two turns of the timer, less its own wait, in milliseconds
 * @property {number[]} gaps the ten longest so far
 * @property {number} strokes lines drawn on any canvas since the start
 * @property {number | undefined} pictureAt when the first picture of the new dataset was drawn, in the page's time
 * @property {(relations: string) => void} start takes the number of relations as the page's status line says it
 */

/** @param {string} name under which the record is kept on `window` */
export function observeOpening(name) {
	const WAIT = 20;
	/** More than the circles of a picture alone: lines are drawn too. */
	const LEAST_STROKES = 400;
	/** @type {OpeningRecord} */
	const seen = { longestGap: 0, gaps: [], strokes: 0, pictureAt: undefined, start };
	Object.defineProperty(window, name, { value: seen });
	const { stroke } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.stroke = function (/** @type {Path2D[]} */ ...path) {
		seen.strokes++;
		return Reflect.apply(stroke, this, path);
	};

	/** @param {string} relations */
	function start(relations) {
		let before = performance.now();
		let isNew = false;
		setInterval(() => {
			const now = performance.now();
			const gap = Math.max(0, now - before - WAIT);
			before = now;
			seen.longestGap = Math.max(seen.longestGap, gap);
			seen.gaps = [...seen.gaps, Math.round(gap)].sort((a, b) => b - a).slice(0, 10);
			if (!isNew && document.querySelector('[role=status].status')?.textContent?.includes(relations)) {
				isNew = true;
				seen.strokes = 0;
			}
			if (isNew && seen.pictureAt === undefined && seen.strokes >= LEAST_STROKES) seen.pictureAt = now;
		}, WAIT);
	}
}
