/** Brokerage roles: by hand, against counting every triple, and what is said where kinds are missing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import {
	BROKERAGE_ROLES,
	computeBrokerage,
	type BrokerageRole
} from '#lib/core/measures/compute-brokerage.ts';
import { findMeasure } from '#lib/core/measures/index.ts';
import { makeTies, type Line } from './make-ties.ts';
import { scoredBy, scoresOf } from './scores-of.ts';

const ACTORS = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The definition, triple by triple. */
function rolesByDefinition(pairs: readonly (readonly [string, string])[], groups: readonly number[]) {
	const has = new Set(pairs.map((pair) => pair.join()));
	const counts: Record<BrokerageRole | 'total', number[]> = {
		total: ACTORS.map(() => 0),
		coordinator: ACTORS.map(() => 0),
		itinerant: ACTORS.map(() => 0),
		gatekeeper: ACTORS.map(() => 0),
		representative: ACTORS.map(() => 0),
		liaison: ACTORS.map(() => 0)
	};
	for (const [a, sender] of ACTORS.entries())
		for (const [v, broker] of ACTORS.entries())
			for (const [c, receiver] of ACTORS.entries()) {
				if (a === v || v === c || a === c) continue;
				if (!has.has([sender, broker].join()) || !has.has([broker, receiver].join())) continue;
				if (has.has([sender, receiver].join())) continue;
				counts.total[v]! += 1;
				const [ga, gv, gc] = [groups[a]!, groups[v]!, groups[c]!];
				if (ga < 0 || gv < 0 || gc < 0) continue;
				if (ga === gv && gv === gc) counts.coordinator[v]! += 1;
				else if (ga === gc) counts.itinerant[v]! += 1;
				else if (gv === gc) counts.gatekeeper[v]! += 1;
				else if (ga === gv) counts.representative[v]! += 1;
				else counts.liaison[v]! += 1;
			}
	return counts;
}

describe('computeBrokerage', () => {
	it('counts what the definition counts, over any groups', () => {
		const pair = fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS));
		const groups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(fc.uniqueArray(pair, { selector: String, maxLength: 25 }), groups, (drawn, groupOf) => {
				const pairs = drawn.filter(([from, to]) => from !== to);
				const found = computeBrokerage(buildNetwork(makeTies(ACTORS, pairs)).arcs, groupOf);
				const wanted = rolesByDefinition(pairs, groupOf);
				for (const role of [...BROKERAGE_ROLES, 'total'] as const)
					expect([...found[role]]).toEqual(wanted[role]);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('brokerage by kind', () => {
	// A → B → C and A → C: closed, so B brokers nothing. B → C → D is open.
	const lines: Line[] = [
		['A', 'B'],
		['B', 'C', 'conflict'],
		['A', 'C'],
		['C', 'D']
	];
	const ties = makeTies(['A', 'B', 'C', 'D'], lines);

	it('leaves out pairs that have a tie of their own', () => {
		expect(scoresOf(ties, 'brokerage')).toEqual([0, 0, 2, 0]);
		expect(scoresOf(ties, 'coordinator')).toEqual([0, 0, 2, 0]);
		expect(scoredBy(ties, 'liaison').notices).toEqual([
			'All actors with a kind are of one kind, so there is only coordination.'
		]);
	});

	it('counts what passes by an actor without a kind in the total only, and says so', () => {
		const unknown = { ...ties, kinds: ['state', '', 'state', 'party'] };
		expect(scoresOf(unknown, 'brokerage')).toEqual([0, 0, 2, 0]);
		// A → C → D; B → C → D has no role.
		expect(scoresOf(unknown, 'representative')).toEqual([0, 0, 1, 0]);
		expect(scoredBy(unknown, 'representative').notices[0]).toContain(
			'1 actor has no kind and forms no group'
		);
	});

	it('normalizes the total by all ordered pairs of others', () => {
		// The centre of a star tied both ways links all 3 · 2 pairs.
		const star = makeTies(
			['M', 'a', 'b', 'c'],
			['a', 'b', 'c'].map((end): Line => ['M', end, 'alliance'])
		);
		const { values } = scoredBy(star, 'brokerage');
		expect([...values]).toEqual([6, 0, 0, 0]);
		expect([...(findMeasure('brokerage')?.normalize?.(values, buildNetwork(star)) ?? [])]).toEqual([
			1, 0, 0, 0
		]);
	});
});
