/**
 * The registry: every measure that the page lists and the command line knows. Adding one is a file and a line here.
 */
import type { TieType } from '../graph/ties.ts';
import { betweenness, weightedBetweenness } from './betweenness.ts';
import { brokerage, coordinator, gatekeeper, itinerant, liaison, representative } from './brokerage.ts';
import { closeness, closenessComponent, weightedCloseness, weightedClosenessComponent } from './closeness.ts';
import { clustering, directedClustering } from './clustering.ts';
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
import {
	modifiedPagerank,
	pagerankNegative,
	pagerankPositive,
	weightedModifiedPagerank,
	weightedPagerankNegative,
	weightedPagerankPositive
} from './modified-pagerank.ts';
import { netInDegree, netOutDegree } from './net-degree.ts';
import {
	netInfluenceReceived,
	netInfluenceSent,
	weightedNetInfluenceReceived,
	weightedNetInfluenceSent
} from './net-influence.ts';
import { pagerank, weightedPagerank } from './pagerank.ts';
import { pn, pnIn, pnOut } from './pn.ts';
import { positiveShare } from './positive-share.ts';
import { reciprocity } from './reciprocity.ts';
import { relationCount } from './relation-count.ts';
import { inNegative, inPositive, outNegative, outPositive } from './signed-degree.ts';
import { signedEigenvector } from './signed-eigenvector.ts';
import { signedRank, weightedSignedRank } from './signed-rank.ts';
import { weightedDegreeOfType } from './weighted-degree-of-type.ts';
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
	netInDegree,
	netOutDegree,
	positiveShare,
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
	clustering,
	directedClustering,
	reciprocity,
	constraint,
	weightedConstraint,
	effectiveSize,
	weightedEffectiveSize,
	brokerage,
	coordinator,
	itinerant,
	gatekeeper,
	representative,
	liaison,
	pn,
	pnIn,
	pnOut,
	signedEigenvector,
	modifiedPagerank,
	weightedModifiedPagerank,
	pagerankPositive,
	weightedPagerankPositive,
	pagerankNegative,
	weightedPagerankNegative,
	signedRank,
	weightedSignedRank,
	netInfluenceSent,
	weightedNetInfluenceSent,
	netInfluenceReceived,
	weightedNetInfluenceReceived
];

/** All measures for a dataset: the fixed ones and the degrees, counted and weighted, by its own relation types. */
export const measuresFor = (types: readonly TieType[]): readonly Measure[] => [
	...MEASURES,
	...types.flatMap((type) => [...degreeOfType(type), ...weightedDegreeOfType(type)])
];

/** A measure by id, also `in-degree:TYPE`, `weighted-out-degree:TYPE` and the like of the given types. */
export const findMeasure = (id: string, types: readonly TieType[] = []): Measure | undefined =>
	measuresFor(types).find((measure) => measure.id === id);
