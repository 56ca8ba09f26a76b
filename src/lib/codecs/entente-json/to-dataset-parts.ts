/**
 * A dataset as the four JSON values that a person would write: defaults left out, fields in the order of the docs.
 *
 * In: a dataset. Out: plain values for `dataset.json`, `actors.json`, `relations.json` and `sources.json`; reading them
 * again through the gate gives an equal dataset. Nothing is sorted.
 */
import { DEFAULT_RELATION_TYPES } from '#lib/core/dataset/default-relation-types.ts';
import { DEFAULT_SOURCE_TYPE } from '#lib/core/dataset/parse-sources.ts';
import { toDefaultLines } from '#lib/core/dataset/to-default-lines.ts';
import { toCslJson } from '#lib/core/citation/to-csl-json.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Citation } from '#lib/core/model/citation.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { LineStyle, RelationType } from '#lib/core/model/relation-type.ts';
import type { Source } from '#lib/core/model/source.ts';
import type { JsonObject } from './portable-file.ts';

export interface JsonParts {
	readonly dataset: JsonObject;
	readonly actors: readonly JsonObject[];
	readonly relations: readonly JsonObject[];
	readonly sources: readonly JsonObject[];
}

export const toDatasetParts = (dataset: Dataset): JsonParts => ({
	dataset: toHeader(dataset),
	actors: dataset.actors.map(toActor),
	relations: dataset.relations.map(toRelation),
	sources: dataset.sources.map(toSource)
});

/** Leaves out fields that hold undefined, an empty text or an empty list or object. */
function filled(fields: JsonObject): JsonObject {
	const isEmpty = (value: unknown): boolean =>
		value === undefined ||
		value === '' ||
		(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function toHeader({ id, title, description, asOf, licence, authors, relationTypes }: Dataset): JsonObject {
	const lines = toDefaultLines(relationTypes.map((type) => type.id));
	const types = isSame(relationTypes, DEFAULT_RELATION_TYPES)
		? undefined
		: relationTypes.map((type, index) => toRelationType(type, lines[index]));
	return filled({ id, title, description, asOf, licence, authors, relationTypes: types });
}

function toRelationType(type: RelationType, defaultLine: LineStyle | undefined): JsonObject {
	const { id, label, sign, directed, definition, line } = type;
	const isStandard = DEFAULT_RELATION_TYPES.some((standard) => standard.id === id);
	return {
		id,
		label,
		sign,
		...(directed ? {} : { directed }),
		...(definition === '' && !isStandard ? {} : { definition }),
		...(defaultLine !== undefined && hasSameLook(line, defaultLine) ? {} : { line: toLine(line) })
	};
}

const hasSameLook = (a: LineStyle, b: LineStyle): boolean =>
	a.pattern === b.pattern &&
	a.colour === b.colour &&
	a.darkColour === b.darkColour &&
	a.arrowhead === b.arrowhead;

const toLine = ({ pattern, colour, darkColour, arrowhead }: LineStyle): JsonObject => ({
	pattern,
	colour,
	...(darkColour === colour ? {} : { darkColour }),
	arrowhead
});

const toActor = (actor: Actor): JsonObject => {
	const { id, name, names, aliases, kind, description, partOf, core, attributes, viz } = actor;
	const isCore = core ? true : undefined;
	return filled({ id, name, names, aliases, kind, description, partOf, core: isCore, attributes, viz });
};

function toRelation(relation: Relation): JsonObject {
	const { id, from, to, type, claim, status, period, confidence, strength, citations, attributes, viz } =
		relation;
	return filled({
		id,
		from,
		to,
		type,
		claim,
		status: status === 'happened' ? undefined : status,
		period: period?.text,
		confidence: confidence === 'high' ? undefined : confidence,
		strength: strength === 1 ? undefined : strength,
		citations: citations.map(toCitation),
		attributes,
		viz
	});
}

const toCitation = ({ source, locator, anchor, stance, note }: Citation): JsonObject => ({
	source,
	...(locator === undefined ? {} : { locator }),
	...(anchor === undefined ? {} : { anchor }),
	...(stance === 'supports' ? {} : { stance }),
	...(note === undefined ? {} : { note })
});

function toSource(source: Source): JsonObject {
	const { type, ...fields } = toCslJson(source);
	return type === DEFAULT_SOURCE_TYPE ? fields : { id: source.id, type, ...fields };
}
