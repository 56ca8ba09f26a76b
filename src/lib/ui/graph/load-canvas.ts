/**
 * The drawing library, asked for as soon as this module runs in a browser, so that it comes while the page is still
 * being brought to life. Never loaded where there is no screen.
 */
import type * as CanvasModule from '#lib/canvas/create-canvas.ts';

const early: Promise<typeof CanvasModule> | undefined =
	typeof document === 'undefined' ? undefined : import('#lib/canvas/create-canvas.ts');

export const loadCanvas = (): Promise<typeof CanvasModule> => early ?? import('#lib/canvas/create-canvas.ts');
