import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { computeStrongCores } from '#lib/core/graph/strong-components.ts';
import { makeTies, type Line } from '../measures/make-ties.ts';

const coresOf = (actors: readonly string[], lines: readonly Line[]) =>
	computeStrongCores(buildNetwork(makeTies(actors, lines)).arcs)
		.map((members) => members.map((member) => actors[member]).sort())
		.sort();

describe('computeStrongCores', () => {
	it('finds circles and leaves out chains: A⇄B → C → D → E → C → F', () => {
		const cores = coresOf(
			['A', 'B', 'C', 'D', 'E', 'F'],
			[
				['A', 'B'],
				['B', 'A'],
				['B', 'C'],
				['C', 'D'],
				['D', 'E'],
				['E', 'C'],
				['C', 'F']
			]
		);
		expect(cores).toEqual([
			['A', 'B'],
			['C', 'D', 'E']
		]);
	});

	it('finds none in an acyclic graph', () => {
		expect(
			coresOf(
				['A', 'B', 'C'],
				[
					['A', 'B'],
					['B', 'C'],
					['A', 'C']
				]
			)
		).toEqual([]);
	});

	it('joins circles that share an actor', () => {
		expect(
			coresOf(
				['A', 'B', 'C'],
				[
					['A', 'B'],
					['B', 'A'],
					['B', 'C'],
					['C', 'B']
				]
			)
		).toEqual([['A', 'B', 'C']]);
	});

	it('walks a chain of 100,000 actors without exhausting the stack', () => {
		const actors = Array.from({ length: 100_000 }, (_, index) => `a${index}`);
		const lines = actors.slice(1).map((actor, index): Line => [`a${index}`, actor]);
		expect(coresOf(actors, lines)).toEqual([]);
		const [circle] = coresOf(actors, [...lines, ['a99999', 'a0']]);
		expect(circle).toHaveLength(100_000);
	});
});
