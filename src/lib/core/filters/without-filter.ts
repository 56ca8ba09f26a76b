/** The filters with one of them cleared: absent, not undefined, so that two equal views are equal as text. */
import type { ViewFilters } from '../view/view.ts';

export function withoutFilter(filters: ViewFilters, id: keyof ViewFilters): ViewFilters {
	return Object.fromEntries(Object.entries(filters).filter(([key]) => key !== id));
}
