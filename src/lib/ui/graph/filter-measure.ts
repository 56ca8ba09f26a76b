/**
 * Measures the time from a click on a filter to its whole picture, as entries named `entente:filter` of the browser's
 * performance timeline. In: two moments. Out: an entry; `npm run bench` reads them, nothing else does.
 */
const START = 'entente:filter-start';

export const startFilterMeasure = (): void => void performance.mark(START);

/** Does nothing when no filter was clicked since the last time. */
export function endFilterMeasure(): void {
	if (performance.getEntriesByName(START).length === 0) return;
	performance.measure('entente:filter', START);
	performance.clearMarks(START);
}
