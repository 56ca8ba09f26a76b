/**
 * Walk balance: which part of all closed walks, short ones counting most, is positive on balance; 1 = balanced.
 *
 * In: ties without direction. Out: K = tr e^A / tr e^|A| and, for each actor, K_i = (e^A)_ii / (e^|A|)_ii, 0 to 1. An
 * actor without ties has K_i = 1 and adds 1 to both traces; `amongTied` leaves such actors aside.
 * Estrada & Benzi 2014 (10.1103/PhysRevE.90.042802), Estrada 2019 (10.1016/j.dam.2019.04.019). O(n³).
 */
import { numberAt } from '../graph/arcs.ts';
import { computeSymmetricEigen } from '../measures/kernels/symmetric-eigen.ts';
import { LARGEST_COMPONENT, toSignedMatrix } from './signed-matrix.ts';
import { computeTiedComponents } from './tied-components.ts';
import type { SignedTies } from './signed-ties.ts';

export type WalkBalance =
	| {
			readonly ok: true;
			/** K over all actors. */
			readonly global: number;
			/** K over the actors with ties. */
			readonly amongTied: number;
			readonly actors: Float64Array;
	  }
	| { readonly ok: false; readonly reason: string };

export function computeWalkBalance(ties: SignedTies): WalkBalance {
	const components = computeTiedComponents(ties.order, ties.from, ties.to);
	if (components.length === 0) return { ok: false, reason: 'There are no positive or negative ties.' };
	const largest = Math.max(...components.map(({ length }) => length));
	if (largest > LARGEST_COMPONENT)
		return {
			ok: false,
			reason: `It is computed for at most ${LARGEST_COMPONENT} connected actors; here are ${largest}. Filter first.`
		};
	const parts = components.map((actors) => {
		const matrix = toSignedMatrix(ties, actors);
		const unsigned = exponentialDiagonal(matrix.map(Math.abs), actors.length);
		return { actors, unsigned, signed: exponentialDiagonal(matrix, actors.length, unsigned.scale) };
	});
	const scale = Math.max(...parts.map(({ unsigned }) => unsigned.scale));
	let signedTrace = 0;
	let unsignedTrace = 0;
	const values = new Float64Array(ties.order).fill(1);
	for (const { actors, unsigned, signed } of parts) {
		const weight = Math.exp(unsigned.scale - scale);
		for (const [place, actor] of actors.entries()) {
			const above = numberAt(signed.diagonal, place);
			const below = numberAt(unsigned.diagonal, place);
			signedTrace += weight * above;
			unsignedTrace += weight * below;
			values[actor] = Math.min(1, above / below);
		}
	}
	const untied = (ties.order - ties.tied.length) * Math.exp(-scale);
	return {
		ok: true,
		global: Math.min(1, (signedTrace + untied) / (unsignedTrace + untied)),
		amongTied: Math.min(1, signedTrace / unsignedTrace),
		actors: values
	};
}

interface Diagonal {
	/** Diagonal of e^M, divided by e^scale so that strong ties do not leave the range of numbers. */
	readonly diagonal: Float64Array;
	readonly scale: number;
}

function exponentialDiagonal(matrix: Float64Array, n: number, given?: number): Diagonal {
	const { values, vectors } = computeSymmetricEigen(matrix.slice(), n);
	const scale = given ?? values.reduce((most, value) => Math.max(most, value), 0);
	const diagonal = Float64Array.from({ length: n }, (_, row) => {
		let sum = 0;
		for (let k = 0; k < n; k++)
			sum += numberAt(vectors, row * n + k) ** 2 * Math.exp(numberAt(values, k) - scale);
		return sum;
	});
	return { diagonal, scale };
}
