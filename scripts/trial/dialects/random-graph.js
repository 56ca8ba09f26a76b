/**
 * Small graphs by chance, from a seed, with what makes files difficult: several scripts, isolated actors, parallel and
 * self-relations, decimals, quotes. Out: plain values.
 *
 * @typedef {{ id: string, label: string, x: number, y: number, size: number, colour: string, kind: string, year: number }} GraphActor
 * @typedef {{ from: number, to: number, weight: number, type: string }} GraphRelation
 * @typedef {{ directed: boolean, actors: readonly GraphActor[], relations: readonly GraphRelation[] }} Graph
 * `needs` says what the format cannot hold otherwise, `tied` that isolated actors cannot stand in it, `relabel` how names
 * must be before it can hold them.
 *
 * @typedef {{ name: string, ending: string, needs?: 'directed' | 'simple', tied?: true, relabel?: (actor: GraphActor) => GraphActor, write: (graph: Graph) => string }} Dialect
 */

const NAMES = [
	'United States',
	'Iran',
	'الصدر',
	'کوردستان',
	'Nujabā’',
	'伊朗',
	'A & B <Co>',
	'O’Neill "Tip"',
	'Doe, Jane',
	'semi;colon',
	"l'Élysée",
	'back\\slash',
	'Ωmega',
	'x',
	'7',
	'Ñuñoa',
	'Łódź'
];
const KINDS = ['state', 'person', 'armed group'];
const TYPES = ['support', 'conflict', 'pressure'];

/** A linear congruential generator (Numerical Recipes): enough for samples. @param {number} seed */
function createRandom(seed) {
	let state = seed >>> 0;
	return (/** @type {number} */ below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** @param {number} seed @param {{ directed: boolean, simple?: boolean }} options @returns {Graph} */
export function makeRandomGraph(seed, { directed, simple = false }) {
	const random = createRandom(seed * 7919 + 17);
	const count = 3 + random(10);
	const actors = Array.from({ length: count }, (_, index) => ({
		id: `n${index}`,
		label: NAMES[(index + seed) % NAMES.length] ?? 'x',
		x: random(2000) / 2 - 500,
		y: random(2000) / 2 - 500,
		size: 1 + random(40),
		colour: `#${(0x1000000 + random(0xffffff)).toString(16).slice(1)}`,
		kind: KINDS[random(KINDS.length)] ?? 'state',
		year: 1900 + random(120)
	}));
	const relations = Array.from({ length: random(3 * count) }, () => ({
		from: random(count - 1),
		to: random(count - 1),
		weight: (1 + random(40)) / 4,
		type: TYPES[random(TYPES.length)] ?? 'support'
	}));
	return { directed, actors, relations: simple ? withoutParallel(relations, directed) : relations };
}

/** @param {readonly GraphRelation[]} relations @param {boolean} directed */
function withoutParallel(relations, directed) {
	const seen = new Set();
	return relations.filter(({ from, to }) => {
		const key = directed ? `${from} ${to}` : `${Math.min(from, to)} ${Math.max(from, to)}`;
		if (from === to || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}

/** @param {string} text */
export const xml = (text) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
