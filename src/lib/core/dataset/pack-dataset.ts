/**
 * A dataset to columns. In: a dataset. Out: the same in the form of `packed-dataset.ts`; what was unpacked and never
 * changed since is given back as it came. Linear in the number of relations; the dataset stays as it is.
 */
import type { Citation } from '../model/citation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Period } from '../model/period.ts';
import { CONFIDENCES, STATUSES, type Relation } from '../model/relation.ts';
import { packAttributes } from './pack-attributes.ts';
import { packRareTexts, packTexts } from './pack-texts.ts';
import type { PackedDataset, PackedRelations } from './packed-dataset.ts';
import { placeOf } from './packed-relation.ts';

export function packDataset(dataset: Dataset): PackedDataset {
	const { actors, relations, ...header } = dataset;
	return { header, actors, relations: unchanged(dataset) ?? packRelations(dataset, relations) };
}

/** The columns of a dataset whose relations all stand where they stood when they were unpacked, with the same ends. */
function unchanged({ actors, relations, relationTypes, sources }: Dataset): PackedRelations | undefined {
	const [first] = relations;
	const columns = first === undefined ? undefined : placeOf(first)?.columns;
	if (columns === undefined || columns.packed.count !== relations.length) return undefined;
	if (columns.types !== relationTypes || columns.sources !== sources || columns.actors !== actors)
		return undefined;
	const isThere = relations.every((relation, index) => {
		const place = placeOf(relation);
		return place?.columns === columns && place.index === index;
	});
	return isThere ? columns.packed : undefined;
}

function packRelations(
	{ actors, relationTypes, sources }: Dataset,
	relations: readonly Relation[]
): PackedRelations {
	const count = relations.length;
	const actorAt = toIndex(actors);
	const typeAt = toIndex(relationTypes);
	const sourceAt = toIndex(sources);
	const periods = new Map<string, number>();
	const periodList: Period[] = [];
	const columns = {
		from: new Uint32Array(count),
		to: new Uint32Array(count),
		type: new Uint16Array(count),
		status: new Uint8Array(count),
		confidence: new Uint8Array(count),
		strength: new Float64Array(count),
		period: new Uint32Array(count),
		citedSource: new Uint32Array(count),
		citedRow: new Uint32Array(count)
	};
	relations.forEach((relation, index) => {
		columns.from[index] = actorAt.get(relation.from) ?? 0;
		columns.to[index] = actorAt.get(relation.to) ?? 0;
		columns.type[index] = typeAt.get(relation.type) ?? 0;
		columns.status[index] = STATUSES.indexOf(relation.status);
		columns.confidence[index] = CONFIDENCES.indexOf(relation.confidence);
		columns.strength[index] = relation.strength;
		const { period, citations } = relation;
		if (period !== undefined) {
			const place = periods.get(period.text) ?? periodList.push(period);
			periods.set(period.text, place);
			columns.period[index] = place;
		}
		const [only] = citations;
		if (only === undefined || citations.length > 1 || !isPlain(only)) return;
		columns.citedSource[index] = (sourceAt.get(only.source) ?? -1) + 1;
		columns.citedRow[index] = only.locator?.row ?? 0;
	});
	const at = (index: number): Relation | undefined => relations[index];
	return {
		count,
		...columns,
		periodList,
		ids: packTexts(count, (index) => at(index)?.id ?? ''),
		claims: packTexts(count, (index) => at(index)?.claim ?? ''),
		citations: packRareTexts(count, (index) =>
			columns.citedSource[index] === 0 ? JSON.stringify(at(index)?.citations ?? []) : ''
		),
		attributes: packAttributes(count, (index) => at(index)?.attributes),
		viz: packRareTexts(count, (index) => toJson(at(index)?.viz))
	};
}

const toIndex = (items: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
	new Map(items.map(({ id }, index) => [id, index]));

const toJson = (value: object | undefined): string => (value === undefined ? '' : JSON.stringify(value));

/** Rows beyond this do not fit into their column. */
const MOST_ROW = 2 ** 32 - 1;

/** Whether two numbers say all of it: a source that is cited in support, at a row or nowhere in particular. */
function isPlain(citation: Citation): boolean {
	const { locator, stance } = citation;
	if (stance !== 'supports') return false;
	if (locator === undefined) return Object.keys(citation).length === 2;
	const { row } = locator;
	if (row === undefined || row < 1 || row > MOST_ROW || !Number.isInteger(row)) return false;
	return Object.keys(citation).length === 3 && Object.keys(locator).length === 1;
}
