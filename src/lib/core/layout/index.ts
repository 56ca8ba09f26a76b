/**
 * The registry of layouts that need no drawing library. To add one, add its file and one line here. Every layout,
 * the force-directed one included, is listed in `canvas/layout/index.ts`.
 */
import { circleLayout } from './circle.ts';
import { concentricLayout } from './concentric.ts';
import { gridLayout } from './grid.ts';
import { groupsLayout } from './groups.ts';
import { layeredLayout } from './layered.ts';
import type { Layout } from './layout.ts';

export const PURE_LAYOUTS: readonly Layout[] = [
	concentricLayout,
	circleLayout,
	layeredLayout,
	gridLayout,
	groupsLayout
];
