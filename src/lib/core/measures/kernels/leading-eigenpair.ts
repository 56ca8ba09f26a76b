/**
 * The largest eigenvalue of a symmetric map without negative eigenvalues, its vector, and how near the next one comes.
 *
 * In: the map as a function, and a vector to start from that is not perpendicular to the answer. Out: the two largest
 * eigenvalues met and the unit vector of the first. Lanczos 1950 (10.6028/jres.045.026) with full orthogonalization, so
 * that no eigenvalue shows twice, restarted with the best vectors so far (Wu & Simon 2000, 10.1137/S0895479898334605).
 * It needs about the square root of the rounds that plain iteration does. An eigenvalue of several vectors counts once.
 */
import { numberAt } from '../../graph/arcs.ts';
import { computeSymmetricEigen } from './symmetric-eigen.ts';

export interface LeadingEigenpair {
	readonly first: number;
	/** A lower bound of the second eigenvalue that is sharp when it is close to the first; 0 when there is none. */
	readonly second: number;
	readonly vector: Float64Array;
	readonly converged: boolean;
}

/** Most vectors held at once, and how many of them survive a restart. */
const BASIS = 20;
const KEPT = 4;
/** What the map leaves of the vector's direction, as a share of the eigenvalue. */
const TOLERANCE = 1e-13;

/** @param apply puts the image of its first argument into its second. @param rounds most applications of the map. */
export function computeLeadingEigenpair(
	apply: (vector: Float64Array, image: Float64Array) => void,
	start: Float64Array,
	rounds: number
): LeadingEigenpair {
	const n = start.length;
	const most = Math.min(BASIS, n);
	const image = new Float64Array(n);
	let basis: Float64Array[] = [divide(start, Math.sqrt(dot(start, start)))];
	/** The map as the basis sees it, by rows of `BASIS`. */
	let seen = new Float64Array(BASIS * BASIS);
	let second = 0;
	for (let done = 0, round = 0; ; round++) {
		const newest = basis[done] ?? start;
		apply(newest, image);
		const before = Math.sqrt(dot(image, image));
		// Twice, because the first time leaves what rounding brought in.
		for (const [row, vector] of [...basis, ...basis].entries()) {
			const part = dot(vector, image);
			subtract(image, vector, part);
			const index = row % basis.length;
			const entry = numberAt(seen, index * BASIS + done) + part;
			seen[index * BASIS + done] = seen[done * BASIS + index] = entry;
		}
		done++;
		const rest = Math.sqrt(dot(image, image));
		const isWhole = rest <= 1e-14 * before || done === n;
		if (!isWhole && done < most && round < rounds) {
			basis.push(divide(image, rest));
			continue;
		}
		const { order, values, vectors } = solveSmall(seen, done);
		const top = order[0] ?? 0;
		const first = numberAt(values, top);
		second = Math.max(second, done > 1 ? numberAt(values, order[1] ?? 0) : 0);
		const left = isWhole ? 0 : rest * Math.abs(numberAt(vectors, (done - 1) * done + top));
		const converged = left <= TOLERANCE * first;
		if (converged || round >= rounds)
			return { first, second, vector: combine(basis, vectors, top), converged };
		const kept = order.slice(0, Math.min(KEPT, done - 1));
		basis = [...kept.map((column) => combine(basis, vectors, column)), divide(image, rest)];
		seen = new Float64Array(BASIS * BASIS);
		for (const [index, column] of kept.entries()) seen[index * BASIS + index] = numberAt(values, column);
		done = kept.length;
	}
}

/** All eigenpairs of the leading square of `seen`; `order` lists their columns, the largest value first. */
function solveSmall(seen: Float64Array, size: number) {
	const small = Float64Array.from({ length: size * size }, (_, place) =>
		numberAt(seen, Math.floor(place / size) * BASIS + (place % size))
	);
	const { values, vectors } = computeSymmetricEigen(small, size);
	const order = Array.from(values.keys()).sort((a, b) => numberAt(values, b) - numberAt(values, a));
	return { order, values, vectors };
}

/** The vector whose parts along the basis stand in a column of a small square matrix. */
function combine(basis: readonly Float64Array[], parts: Float64Array, column: number): Float64Array {
	const size = Math.round(Math.sqrt(parts.length));
	const sum = new Float64Array(basis[0]?.length ?? 0);
	for (const [row, vector] of basis.slice(0, size).entries())
		subtract(sum, vector, -numberAt(parts, row * size + column));
	return divide(sum, Math.sqrt(dot(sum, sum)));
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < a.length; index++) sum += numberAt(a, index) * numberAt(b, index);
	return sum;
}

function subtract(from: Float64Array, vector: Float64Array, factor: number): void {
	for (let index = 0; index < from.length; index++)
		from[index] = numberAt(from, index) - factor * numberAt(vector, index);
}

function divide(vector: Float64Array, by: number): Float64Array {
	const result = new Float64Array(vector.length);
	for (let index = 0; index < result.length; index++) result[index] = numberAt(vector, index) / by;
	return result;
}
