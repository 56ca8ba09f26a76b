/**
 * The snapshot of what is on screen, as a file. In: the explorer's values and the user's choices. Out: a name and a
 * blob, ready to be saved. Loaded only when an export is asked for.
 */
import { encodeSnapshot } from '#lib/codecs/entente-json/encode-snapshot.ts';
import { citedSources } from '#lib/core/citation/cited-sources.ts';
import { fullCitation } from '#lib/core/citation/full-citation.ts';
import type { Source } from '#lib/core/model/source.ts';
import { toFigure, type Figure } from '#lib/core/picture/to-figure.ts';
import { toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import type { GroundName } from '#lib/core/scene/palette.ts';
import { readFontFaces } from '#lib/io/browser/read-font-faces.ts';
import { renderPng } from '#lib/io/browser/render-png.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

export interface SnapshotChoices {
	readonly format: 'png' | 'svg' | 'json';
	readonly scale: 1 | 2 | 4;
	readonly transparent: boolean;
	readonly title: string;
	readonly ground: GroundName;
}

export interface SnapshotFile {
	readonly name: string;
	readonly blob: Blob;
}

export const GENERATOR = 'Entente 0.1.0';

/** The figure as it will be exported; the same scene as the canvas, on the chosen ground. */
export function toSnapshotFigure(
	explorer: Explorer,
	choices: SnapshotChoices,
	now: Date,
	fontFaces?: string
): Figure {
	const { dataset, drawn, sceneInput } = explorer;
	const scene = deriveScene({ ...sceneInput, ground: choices.ground });
	return toFigure(scene, {
		title: choices.title,
		sources: listSources(citedSources(dataset, drawn.relations)),
		licence: dataset.licence,
		date: toDay(now),
		transparent: choices.transparent,
		...(fontFaces === undefined ? {} : { fontFaces })
	});
}

/** Beyond, a list of sources would be longer than the picture. */
const MOST_SOURCES = 60;

/** The sources as lines; how many are not named is said. */
function listSources(sources: readonly Source[]): readonly string[] {
	const lines = sources.slice(0, MOST_SOURCES).map(fullCitation);
	const more = sources.length - lines.length;
	return more === 0
		? lines
		: [...lines, `… and ${more.toLocaleString('en')} more, which the exported data name.`];
}

export async function makeSnapshot(
	explorer: Explorer,
	choices: SnapshotChoices,
	now: Date
): Promise<SnapshotFile> {
	const name = `${explorer.dataset.id}-${toDay(now)}`;
	if (choices.format === 'json') {
		const text = encodeSnapshot(toSnapshotData(explorer, choices, now), {
			created: now.toISOString(),
			generator: GENERATOR
		});
		return { name: `${name}.entente.json`, blob: new Blob([text], { type: 'application/json' }) };
	}
	const draft = toSvgText(toSnapshotFigure(explorer, choices, now).root);
	const { root, width, height } = toSnapshotFigure(explorer, choices, now, await readFontFaces(draft));
	const text = toSvgText(root);
	if (choices.format === 'svg')
		return { name: `${name}.svg`, blob: new Blob([text], { type: 'image/svg+xml' }) };
	return { name: `${name}@${choices.scale}x.png`, blob: await renderPng(text, width, height, choices.scale) };
}

function toSnapshotData(explorer: Explorer, choices: SnapshotChoices, now: Date) {
	const { dataset, original, view, positions, drawn, scene } = explorer;
	return {
		// The data as coded: what was folded or supposed is part of the view and stays recognisable as such.
		dataset: original,
		view: { ...view },
		positions: Object.fromEntries([...positions]),
		picture: {
			title: choices.title,
			caption: scene.caption,
			legend: scene.legend,
			date: toDay(now),
			licence: dataset.licence,
			sources: citedSources(dataset, drawn.relations).map(fullCitation)
		}
	};
}

/** The day in the place of the reader, `YYYY-MM-DD`. */
export const toDay = (now: Date): string =>
	`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
