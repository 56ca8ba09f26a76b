/**
 * What becomes of a question to the worker. A promise of an answer always resolves; it never rejects and never hangs.
 */
export type Answer<Value> =
	| { readonly status: 'done'; readonly value: Value }
	/** A newer question of the same kind took its place: drop it, the newer one brings the answer. */
	| { readonly status: 'superseded' }
	| { readonly status: 'failed'; readonly error: ComputeFailure };

export type FailureCode =
	/** The worker could not be started, stopped by itself or ran out of memory; the next question starts a new one. */
	| 'worker-crashed'
	/** The computation itself gave up, and says why. */
	| 'computation-failed'
	/** The client was put away before the answer came. */
	| 'disposed';

export class ComputeFailure extends Error {
	override readonly name = 'ComputeFailure';
	readonly code: FailureCode;

	constructor(code: FailureCode, message: string) {
		super(message);
		this.code = code;
	}
}
