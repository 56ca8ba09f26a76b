/**
 * What writing a dataset in a format would lose of it, said before it is written. In: a format's declared fates and the
 * dataset. Out: each part of which the dataset holds any and that does not come back as it was, in the order of the
 * registry. It writes nothing, and knows only what the format declares.
 */
import { FEATURES, type Feature, type FeatureId } from '#lib/core/features/index.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Fate, FormatInfo } from './format.ts';

export interface Loss {
	readonly feature: FeatureId;
	/** At least 1. */
	readonly count: number;
	/** In the plural, as it stands after the number. */
	readonly label: string;
	/** How the part is flattened; absent when it is lost altogether. */
	readonly how?: string;
}

/** What becomes of one part; undefined when it is kept, or when the dataset holds none of it. */
export function describeLoss(info: FormatInfo, feature: Feature, dataset: Dataset): Loss | undefined {
	const fate: Fate = info.fates?.[feature.id] ?? 'kept';
	if (fate === 'kept') return undefined;
	const count = feature.count(dataset);
	if (count === 0) return undefined;
	const { id, one = feature.label } = feature;
	const label = count === 1 ? one : feature.label;
	return { feature: id, count, label, ...(fate === 'lost' ? {} : { how: fate.flattened }) };
}

export const describeLosses = (info: FormatInfo, dataset: Dataset): readonly Loss[] =>
	FEATURES.flatMap((feature) => describeLoss(info, feature, dataset) ?? []);

/** “119 passages of citations”, “12 actors with aliases – joined by ;”. */
export const lossInWords = ({ count, label, how }: Loss): string =>
	`${count.toLocaleString('en')} ${label}${how === undefined ? '' : ` – ${how}`}`;

/** All of it in sentences, for a notice: “Lost: …. Flattened: ….” Empty when nothing is lost. */
export function lossesInWords(losses: readonly Loss[]): string {
	const say = (head: string, some: readonly Loss[]): readonly string[] =>
		some.length === 0 ? [] : [`${head}: ${some.map(lossInWords).join('; ')}.`];
	return [
		...say(
			'Lost',
			losses.filter(({ how }) => how === undefined)
		),
		...say(
			'Flattened',
			losses.filter(({ how }) => how !== undefined)
		)
	].join(' ');
}
