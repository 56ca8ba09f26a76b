/**
 * What the bench holds the page to: one line for each figure, with its unit and the most it may be.
 *
 * A limit holds for the median over the runs, unless `of` says that the worst counts.
 */

/**
 * @typedef {object} Limit
 * @property {string} label
 * @property {'kB' | 'ms' | 'yes'} unit kB are 1000 bytes; `yes` is 1 or 0 and must be 1
 * @property {number} [most] no limit: reported for information
 * @property {'median' | 'max'} of
 */

/** @satisfies {Record<string, Limit>} */
export const LIMITS = {
	pictureInHtml: { label: 'picture in the HTML, visible without script', unit: 'yes', of: 'median' },
	paintWithoutScript: {
		label: 'first picture with scripts held back, after the request',
		unit: 'ms',
		of: 'median'
	},
	scriptSize: { label: 'script for the first view, brotli', unit: 'kB', most: 220, of: 'median' },
	firstPaint: { label: 'first picture in a normal load, after the request', unit: 'ms', of: 'median' },
	interactive: { label: 'script start to interactive graph', unit: 'ms', most: 500, of: 'median' },
	filter: {
		label: 'filter click to new picture (slowest relation type), by the page',
		unit: 'ms',
		most: 50,
		of: 'median'
	},
	filterSeen: { label: 'filter click to next paint (all), by the browser', unit: 'ms', of: 'median' },
	longTask: { label: 'longest task after load, with filter clicks', unit: 'ms', most: 50, of: 'max' }
};

/** @typedef {keyof typeof LIMITS} Figure */
