/**
 * The registry of all layouts that need no screen. In: an id. Out: the layout, or nothing. To add one, add its file
 * and one line here or, when it needs no drawing library, in `core/layout/index.ts`.
 */
import type { Layout } from '#lib/core/layout/layout.ts';
import { PURE_LAYOUTS } from '#lib/core/layout/index.ts';
import { forceLayout } from './force-layout.ts';

export const LAYOUTS: readonly Layout[] = [forceLayout, ...PURE_LAYOUTS];

export function findLayout(id: string): Layout | undefined {
	return LAYOUTS.find((layout) => layout.id === id);
}
