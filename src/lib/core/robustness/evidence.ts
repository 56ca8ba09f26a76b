/**
 * What each relation rests on, as plain lists that can be posted to a worker.
 *
 * In: the visible relations, in the order in which `buildTies` was given them, and the dataset's sources. Out: for each
 * relation its supporting sources and what the coder thought of it. Weighs nothing; `derive-probabilities.ts` does.
 */
import type { SourceId } from '../model/ids.ts';
import type { Confidence, Relation, Status } from '../model/relation.ts';
import type { Reliability, Source } from '../model/source.ts';

/** What one relation rests on. */
export interface RelationEvidence {
	/** Indices into `Evidence.sources` of the sources that support it, each once, in the order of the citations. */
	readonly sources: readonly number[];
	/** Number of its citations, of either stance. */
	readonly citations: number;
	readonly confidence: Confidence;
	readonly status: Status;
	/** True when at least one citation disputes it. */
	readonly disputed: boolean;
}

export interface SourceEvidence {
	readonly id: SourceId;
	readonly reliability?: Reliability;
	/** The index of the first source that goes back to the same original publisher; its own index when there is none. */
	readonly origin: number;
}

/** `relations` has one entry for each tie of `Ties`, in the same order. */
export interface Evidence {
	readonly relations: readonly RelationEvidence[];
	readonly sources: readonly SourceEvidence[];
}

/**
 * Sources that copy one original count as one origin. The data say so by CSL-JSON's field `original-publisher`: all
 * sources with the same one, and those that this publisher published itself, are of one origin. Capitals and spaces
 * around the name do not matter. Where the field is missing a source is its own origin.
 */
export function deriveEvidence(relations: readonly Relation[], sources: readonly Source[]): Evidence {
	const indexOf = new Map(sources.map(({ id }, index) => [id, index]));
	const origins = deriveOrigins(sources);
	return {
		relations: relations.map(({ citations, confidence, status }) => ({
			sources: [
				...new Set(
					citations.flatMap(({ source, stance }) =>
						stance === 'supports' ? (indexOf.get(source) ?? []) : []
					)
				)
			],
			citations: citations.length,
			confidence,
			status,
			disputed: citations.some(({ stance }) => stance === 'disputes')
		})),
		sources: sources.map(({ id, reliability }, index) => ({
			id,
			origin: origins[index] ?? index,
			...(reliability === undefined ? {} : { reliability })
		}))
	};
}

/** The origins of a relation's supporting sources, each once: what is independent of each other. */
export const originsOf = (relation: RelationEvidence, evidence: Evidence): readonly number[] => [
	...new Set(relation.sources.map((source) => evidence.sources[source]?.origin ?? source))
];

function deriveOrigins(sources: readonly Source[]): readonly number[] {
	const copied = sources.map(({ more }) => toName(more['original-publisher']));
	const originals = new Set(copied.filter((name) => name !== ''));
	const first = new Map<string, number>();
	return sources.map(({ publisher }, index) => {
		const own = toName(publisher);
		const name = copied[index] === '' && originals.has(own) ? own : (copied[index] ?? '');
		if (name === '') return index;
		const origin = first.get(name) ?? index;
		first.set(name, origin);
		return origin;
	});
}

const toName = (value: unknown): string => (typeof value === 'string' ? value.trim().toLowerCase() : '');
