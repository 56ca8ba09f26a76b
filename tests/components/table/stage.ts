/** Shows a component over a dataset as the page would, with every score computed unless told otherwise. */
import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import { measuresFor } from '#lib/core/measures/index.ts';
import { toMeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { Desk } from '#lib/state/desk.svelte.ts';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import Stage from './Stage.svelte';

export interface Staged {
	readonly desk: Desk;
	readonly explorer: Explorer;
	/** Brings scores for what is visible now, as the worker would. */
	settle(): void;
}

export function stage(
	component: unknown,
	dataset: Dataset,
	{ given = {}, scored = true }: { given?: Record<string, unknown>; scored?: boolean } = {}
): Staged {
	const measures = measuresFor(dataset.relationTypes).map(toMeasureInfo);
	const explorer = new Explorer(
		{ dataset, view: defaultView(dataset), base: new Map(), measures },
		{ actors: [], results: new Map() }
	);
	const desk = new Desk(explorer);
	const settle = (): void => {
		const { ties } = explorer;
		const ids = measures.map(({ id }) => id);
		explorer.scores = { ties, actors: ties.actors, results: computeMeasures(ties, ids) };
	};
	if (scored) settle();
	render(Stage, { desk, of: component as Component<Record<string, unknown>>, given });
	return { desk, explorer, settle };
}

/** What an element says, with the white space as a reader sees it. */
export const textOf = (element: Element | undefined): string =>
	(element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
