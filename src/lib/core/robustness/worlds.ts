/**
 * The worlds over which a ranking is tried: which relations are there in each, and how much each world counts.
 *
 * In: a probability for each relation. Out: every possible world with its probability when few relations are uncertain,
 * otherwise worlds drawn by chance, equal ones listed once with the number of times they came up. A relation of
 * probability 0 or 1 is not uncertain. Chance comes from the seed; no world is ranked here.
 */
import { numberAt } from '../graph/arcs.ts';
import { createSeededRandom } from '../layout/seeded-random.ts';

/** Up to this many uncertain relations all worlds are listed: 4,096 at most. */
export const MOST_ENUMERATED = 12;

export interface World {
	/** By relation: 1 when it is there. */
	readonly keeps: Uint8Array;
	/** Exact: its probability. Drawn: in how many draws it came up. */
	readonly weight: number;
}

export interface Worlds {
	/** True when these are all worlds there are. */
	readonly exact: boolean;
	/** Indices of the relations that are there in some worlds and not in others. */
	readonly uncertain: readonly number[];
	/** How many worlds were drawn, repetitions counted; when exact, how many there are. */
	readonly draws: number;
	/** Each different world once. Made one by one, because all together may be large. */
	list(): Iterable<World>;
	/** How many different worlds there are in the list. */
	readonly different: number;
}

export function deriveWorlds(probabilities: Float64Array, draws: number, seed: number): Worlds {
	const uncertain = [...probabilities.keys()].filter((relation) => {
		const probability = numberAt(probabilities, relation);
		return probability > 0 && probability < 1;
	});
	const toKeeps = (isThere: (place: number) => boolean): Uint8Array => {
		const keeps = Uint8Array.from(probabilities, (probability) => (probability >= 1 ? 1 : 0));
		for (const [place, relation] of uncertain.entries()) if (isThere(place)) keeps[relation] = 1;
		return keeps;
	};
	if (uncertain.length <= MOST_ENUMERATED) {
		const all = 2 ** uncertain.length;
		return {
			exact: true,
			uncertain,
			draws: all,
			different: all,
			list: function* () {
				for (let world = 0; world < all; world++) {
					const isThere = (place: number) => ((world >> place) & 1) === 1;
					const weight = uncertain.reduce((product, relation, place) => {
						const probability = numberAt(probabilities, relation);
						return product * (isThere(place) ? probability : 1 - probability);
					}, 1);
					yield { keeps: toKeeps(isThere), weight };
				}
			}
		};
	}
	const drawn = drawWorlds(
		uncertain.map((relation) => numberAt(probabilities, relation)),
		draws,
		seed
	);
	return {
		exact: false,
		uncertain,
		draws,
		different: drawn.size,
		list: function* () {
			for (const [world, weight] of drawn) {
				yield { keeps: toKeeps((place) => hasBit(world, place)), weight };
			}
		}
	};
}

const BITS = 16;

/** Each world as a text whose characters hold 16 relations each: short, and equal for equal worlds. */
function drawWorlds(probabilities: readonly number[], draws: number, seed: number): Map<string, number> {
	const random = createSeededRandom(seed);
	const drawn = new Map<string, number>();
	const characters = new Uint16Array(Math.ceil(probabilities.length / BITS));
	for (let draw = 0; draw < draws; draw++) {
		characters.fill(0);
		for (const [place, probability] of probabilities.entries()) {
			if (random() >= probability) continue;
			const character = Math.floor(place / BITS);
			characters[character] = (characters[character] ?? 0) | (1 << (place % BITS));
		}
		const world = Array.from(characters, (character) => String.fromCharCode(character)).join('');
		drawn.set(world, (drawn.get(world) ?? 0) + 1);
	}
	return drawn;
}

const hasBit = (world: string, place: number): boolean =>
	((world.charCodeAt(Math.floor(place / BITS)) >> (place % BITS)) & 1) === 1;
