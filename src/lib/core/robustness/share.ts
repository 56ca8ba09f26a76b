/**
 * A share of the worlds with what chance may have added to it.
 *
 * In: a share from 0 to 1 and the number of draws B in which it was found. Out: the share and its Monte Carlo standard
 * error √(p(1 − p)/B); where tied actors share a credit, that is an upper bound.
 */
export interface Share {
	/** 0 to 1. */
	readonly share: number;
	/** 0 when all worlds were ranked. */
	readonly error: number;
}

/** @param draws `undefined` when the share is exact. */
export const toShare = (share: number, draws: number | undefined): Share => ({
	share,
	error: draws === undefined ? 0 : Math.sqrt(Math.max(0, share * (1 - share)) / draws)
});
