/**
 * A view from an address or a file, without a measure or a layout that nobody here knows.
 *
 * In: the parsed view, the usual view of its dataset, and the ids of measures and layouts on offer. Out: the view with
 * the usual measure and layout in the place of unknown ones, and a notice for each. Everything else is left as it is.
 */
import type { ParsedView } from './parse-view.ts';
import type { View } from './view.ts';

export interface KnownNames {
	readonly measures: readonly string[];
	readonly layouts: readonly string[];
}

/** The measure that is none: all actors in one size. */
const NONE = 'none';

export function leaveOutUnknown(parsed: ParsedView, usual: View, known: KnownNames): ParsedView {
	const { measure, layout } = parsed.view;
	const hasMeasure = measure === NONE || known.measures.includes(measure);
	const hasLayout = known.layouts.includes(layout.id);
	return {
		view: {
			...parsed.view,
			measure: hasMeasure ? measure : usual.measure,
			layout: hasLayout ? layout : usual.layout
		},
		notices: [
			...parsed.notices,
			...(hasMeasure ? [] : ['The measure of the view is not known here and was left out.']),
			...(hasLayout ? [] : ['The layout of the view is not known here and was left out.'])
		]
	};
}
