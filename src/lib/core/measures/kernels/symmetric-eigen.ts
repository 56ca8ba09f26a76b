/**
 * All eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations (Golub & Van Loan, 8.5).
 *
 * In: the matrix by rows in one array of n² numbers, used up. Out: eigenvalues in no order, vector k in column k, each
 * of length 1. Chosen for its accuracy: equal eigenvalues come out equal to about 1e-15 of the largest. O(n³) a sweep.
 */
import { numberAt } from '../../graph/arcs.ts';

export interface SymmetricEigen {
	readonly values: Float64Array;
	/** Column k is the eigenvector of `values[k]`: entry i at i·n + k. */
	readonly vectors: Float64Array;
}

const SWEEPS = 60;
const TOLERANCE = 1e-15;

export function computeSymmetricEigen(matrix: Float64Array, n: number): SymmetricEigen {
	const vectors = new Float64Array(n * n);
	for (let k = 0; k < n; k++) vectors[k * n + k] = 1;
	const size = Math.sqrt(matrix.reduce((sum, value) => sum + value * value, 0));
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		let rotated = false;
		for (let p = 0; p < n - 1; p++) {
			for (let q = p + 1; q < n; q++) {
				if (Math.abs(numberAt(matrix, p * n + q)) <= TOLERANCE * size) continue;
				rotate(matrix, vectors, n, p, q);
				rotated = true;
			}
		}
		if (!rotated) break;
	}
	return { values: Float64Array.from({ length: n }, (_, k) => numberAt(matrix, k * n + k)), vectors };
}

/** Turns axes p and q so that the entry between them becomes 0. */
function rotate(matrix: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
	const between = numberAt(matrix, p * n + q);
	const theta = (numberAt(matrix, q * n + q) - numberAt(matrix, p * n + p)) / (2 * between);
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
	const cosine = 1 / Math.hypot(tangent, 1);
	const sine = tangent * cosine;
	const height = numberAt(matrix, p * n + p) - tangent * between;
	const depth = numberAt(matrix, q * n + q) + tangent * between;
	for (let k = 0; k < n; k++) {
		// The matrix is symmetric: its rows are read, where numbers stand side by side, and its columns follow.
		const first = numberAt(matrix, p * n + k);
		const second = numberAt(matrix, q * n + k);
		matrix[p * n + k] = matrix[k * n + p] = cosine * first - sine * second;
		matrix[q * n + k] = matrix[k * n + q] = sine * first + cosine * second;
		const left = numberAt(vectors, k * n + p);
		const right = numberAt(vectors, k * n + q);
		vectors[k * n + p] = cosine * left - sine * right;
		vectors[k * n + q] = sine * left + cosine * right;
	}
	matrix[p * n + p] = height;
	matrix[q * n + q] = depth;
	matrix[p * n + q] = matrix[q * n + p] = 0;
}
