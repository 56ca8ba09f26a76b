/**
 * Signed eigenvector centrality: two camps read off the sign, standing in a camp off the size.
 *
 * Bonacich & Lloyd 2004 (10.1016/j.socnet.2004.08.007). Binary signed ties without direction; the eigenvector of the
 * eigenvalue largest in modulus, refused when another ties with it. All eigenvalues are computed, so n is bounded.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { divideByLargest } from './divide-by-largest.ts';
import { computeSymmetricEigen } from './kernels/symmetric-eigen.ts';
import type { Measure } from './measure.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

const LARGEST_GRAPH = 400;
const SAME_EIGENVALUE = 1e-8;
/** Entries below this are rounding: the actor stands outside the part of the graph that decides. */
const NOISE = 1e-12;

/**
 * The sign is free: the entry largest in size becomes positive; if both ends are equally large, the heavier side; if that
 * too is level, the side of the first actor, so that the same data give the same answer everywhere.
 */
function fixSign(vector: Float64Array): Float64Array {
	const high = vector.reduce((most, value) => Math.max(most, value), 0);
	const low = vector.reduce((least, value) => Math.min(least, value), 0);
	const excess = high + low;
	const balance = vector.reduce((sum, value) => sum + value, 0);
	const first = vector.find((value) => Math.abs(value) > SAME_EIGENVALUE) ?? 1;
	const direction =
		Math.abs(excess) > SAME_EIGENVALUE ? excess : Math.abs(balance) > SAME_EIGENVALUE ? balance : first;
	return vector.map((value) => (Math.abs(value) < NOISE ? 0 : direction < 0 ? -value : value));
}

export const signedEigenvector: Measure = {
	id: 'signed-eigenvector',
	label: 'Signed eigenvector',
	family: 'signed',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Puts actors on a line between two camps: the sign says which side, the size how firmly an actor stands among friends and against the other side’s members.',
		formula:
			'A·x = λx for the λ largest in size, A symmetric with +1, −1, 0; scores have length 1, the largest entry positive',
		counted:
			'Without direction: all relations between two actors are added up with the sign of their type and their strength; the sign of the sum counts, its size does not. Types of sign 0 and relations of an actor with itself are left out.',
		caveat:
			'Which camp is positive is arbitrary. It always shows two ends, also where there are three camps or none: check the frustration index. Undefined when two eigenvalues tie, as on every graph without triangles or other odd circles.',
		complexity: `O(n³), up to ${LARGEST_GRAPH} actors with ties`,
		reference: 'Bonacich & Lloyd 2004, https://doi.org/10.1016/j.socnet.2004.08.007'
	},
	compute(network) {
		const { arcs } = network.undirectedSigned;
		const { start, end, weight } = arcs.out;
		const members = network.actors.flatMap((_, actor) =>
			indexAt(start, actor) < indexAt(start, actor + 1) ? [actor] : []
		);
		const n = members.length;
		if (n === 0) return { ok: false, reason: 'There are no positive or negative ties between actors.' };
		if (n > LARGEST_GRAPH) {
			return {
				ok: false,
				reason: `The signed eigenvector is computed for at most ${LARGEST_GRAPH} actors with ties; here are ${n}. Filter first.`
			};
		}
		const place = new Map(members.map((actor, index) => [actor, index]));
		const matrix = new Float64Array(n * n);
		for (const [row, actor] of members.entries()) {
			for (let arc = indexAt(start, actor); arc < indexAt(start, actor + 1); arc++) {
				matrix[row * n + (place.get(indexAt(end, arc)) ?? row)] = Math.sign(numberAt(weight, arc));
			}
		}
		const { values, vectors } = computeSymmetricEigen(matrix, n);
		const bySize = [...values.keys()].sort(
			(a, b) => Math.abs(numberAt(values, b)) - Math.abs(numberAt(values, a))
		);
		const [top = 0, next] = bySize;
		const eigenvalue = numberAt(values, top);
		if (
			next !== undefined &&
			Math.abs(numberAt(values, next)) >= Math.abs(eigenvalue) * (1 - SAME_EIGENVALUE)
		) {
			return {
				ok: false,
				reason: 'Two eigenvalues are equally large, so no one division into two sides stands out.'
			};
		}
		const vector = fixSign(Float64Array.from(members, (_, index) => numberAt(vectors, index * n + top)));
		const scores = new Float64Array(network.order);
		for (const [index, actor] of members.entries()) scores[actor] = numberAt(vector, index);
		return toScores(network, scores, {
			parameters: { eigenvalue, signs: signsInWords(network) },
			notices: [
				...cancelledNotice(network.undirectedSigned),
				...(eigenvalue < 0
					? ['The decisive eigenvalue is negative: hostility outweighs, and actors of one sign are foes.']
					: [])
			]
		});
	},
	normalize: divideByLargest
};
