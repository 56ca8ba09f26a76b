/**
 * The registry: every measure that the page lists and the command line knows. Adding one is a file and a line here.
 */
import type { TieType } from '../graph/ties.ts';
import { betweenness, weightedBetweenness } from './betweenness.ts';
import { closeness, closenessComponent, weightedCloseness, weightedClosenessComponent } from './closeness.ts';
import { constraint, weightedConstraint } from './constraint.ts';
import { coreNumber } from './core-number.ts';
import { degreeOfType } from './degree-of-type.ts';
import { degree, inDegree, outDegree } from './degree.ts';
import { effectiveSize, weightedEffectiveSize } from './effective-size.ts';
import { eigenvector, weightedEigenvector } from './eigenvector.ts';
import { harmonic, weightedHarmonic } from './harmonic.ts';
import { authority, hub, weightedAuthority, weightedHub } from './hits.ts';
import { katz, weightedKatz } from './katz.ts';
import type { Measure } from './measure.ts';
import { pagerank, weightedPagerank } from './pagerank.ts';
import { pn, pnIn, pnOut } from './pn.ts';
import { relationCount } from './relation-count.ts';
import { inNegative, inPositive, outNegative, outPositive } from './signed-degree.ts';
import { signedEigenvector } from './signed-eigenvector.ts';
import { weightedDegree, weightedInDegree, weightedOutDegree } from './weighted-degree.ts';

/** In the order in which a reader meets them. */
export const MEASURES: readonly Measure[] = [
	degree,
	inDegree,
	outDegree,
	relationCount,
	weightedDegree,
	weightedInDegree,
	weightedOutDegree,
	inPositive,
	inNegative,
	outPositive,
	outNegative,
	betweenness,
	weightedBetweenness,
	closeness,
	weightedCloseness,
	closenessComponent,
	weightedClosenessComponent,
	harmonic,
	weightedHarmonic,
	pagerank,
	weightedPagerank,
	eigenvector,
	weightedEigenvector,
	katz,
	weightedKatz,
	hub,
	weightedHub,
	authority,
	weightedAuthority,
	coreNumber,
	constraint,
	weightedConstraint,
	effectiveSize,
	weightedEffectiveSize,
	pn,
	pnIn,
	pnOut,
	signedEigenvector
];

/** All measures for a dataset: the fixed ones and the degrees by its own relation types. */
export const measuresFor = (types: readonly TieType[]): readonly Measure[] => [
	...MEASURES,
	...types.flatMap(degreeOfType)
];

/** A measure by id, also `in-degree:TYPE` and `out-degree:TYPE` of the given types. */
export const findMeasure = (id: string, types: readonly TieType[] = []): Measure | undefined =>
	measuresFor(types).find((measure) => measure.id === id);
