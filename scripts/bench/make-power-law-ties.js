/**
 * Random graphs of the shape that event data have: few actors with very many ties, many with few.
 *
 * In: how many actors and ties, and a seed. Out: simple directed ties, the same for the same seed. Both ends of a tie
 * are drawn with a probability proportional to rank^−½ (Chung & Lu 2002, 10.1073/pnas.252631999).
 */
import './read-typescript.js';

const { toActorId, toRelationTypeId } = await import('../../src/lib/core/model/ids.ts');
const { createSeededRandom } = await import('../../src/lib/core/layout/seeded-random.ts');

/**
 * @param {{ actors: number, ties: number, seed: number }} wanted
 * @returns {import('../../src/lib/core/graph/ties.ts').Ties} strengths are 1, 2, 4 or 8
 */
export function makePowerLawTies({ actors: order, ties: size, seed }) {
	const random = createSeededRandom(seed);
	// The inverse of the sum of rank^−½, which grows as the root of the rank.
	const draw = () => Math.floor(order * random() ** 2);
	const from = new Uint32Array(size);
	const to = new Uint32Array(size);
	const weight = new Float64Array(size);
	/** @type {Set<number>} */
	const taken = new Set();
	while (taken.size < size) {
		const [a, b] = [draw(), draw()];
		const tie = taken.size;
		if (a === b || taken.has(a * order + b)) continue;
		taken.add(a * order + b);
		from[tie] = a;
		to[tie] = b;
		weight[tie] = 2 ** Math.floor(4 * random());
	}
	return {
		actors: Array.from({ length: order }, (_, index) => toActorId(`a${index}`)),
		kinds: Array.from({ length: order }, () => 'state'),
		types: [{ id: toRelationTypeId('support'), label: 'Support', sign: 1, directed: true }],
		from,
		to,
		type: new Uint16Array(size),
		weight
	};
}
