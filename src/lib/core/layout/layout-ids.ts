/**
 * The ids of all layouts, for whoever must know that a layout exists without loading it. A test holds this list and
 * the registry in `canvas/layout/index.ts` together.
 */
export const LAYOUT_IDS: readonly string[] = ['force', 'circle', 'concentric', 'layered', 'grid', 'groups'];
