/**
 * What both kernels of betweenness give: the shares of actors and of arcs in shortest paths. Only shapes and limits.
 */

/** Sums over ordered pairs (s, t) of the share of the shortest paths from s to t that lead through. */
export interface PathShares {
	/** By actor; the two ends of a path have no share in it. */
	readonly actors: Float64Array;
	/** By arc, at its place in `out`. */
	readonly arcs: Float64Array;
}

/** More paths than this between two actors cannot be counted in a double and divided again without loss. */
export const MOST_PATHS = 1e300;
