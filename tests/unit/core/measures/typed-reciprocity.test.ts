import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeTypedReciprocity, TYPED_RECIPROCITY_CARD } from '#lib/core/measures/typed-reciprocity.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { makeTies, TYPES, type Line } from './make-ties.ts';

const rowOf = (ties: Ties, type: string) =>
	computeTypedReciprocity(ties).types.find((row) => row.type === type);
const cellOf = (ties: Ties, one: string, other: string) => {
	const place = (id: string) => TYPES.findIndex((type) => type.id === id);
	return computeTypedReciprocity(ties).answers[place(one)]?.[place(other)];
};

describe('computeTypedReciprocity', () => {
	// A and B support each other, A twice; B also presses A. A supports C without an answer. C fights B, B presses C.
	const lines: Line[] = [
		['A', 'B', 'support'],
		['A', 'B', 'support', 3],
		['B', 'A', 'support'],
		['B', 'A', 'pressure'],
		['A', 'C', 'support'],
		['C', 'B', 'conflict'],
		['B', 'C', 'pressure'],
		['A', 'A', 'support']
	];
	const ties = makeTies(['A', 'B', 'C'], lines);

	it('gives the share of ties answered in kind', () => {
		expect(rowOf(ties, 'support')).toEqual({
			type: 'support',
			ties: 3,
			returned: 2,
			unanswered: 1,
			share: 2 / 3
		});
		expect(rowOf(ties, 'pressure')).toEqual({
			type: 'pressure',
			ties: 2,
			returned: 0,
			unanswered: 0,
			share: 0
		});
	});

	it('tells what is answered with what', () => {
		expect(cellOf(ties, 'support', 'support')).toBe(2);
		expect(cellOf(ties, 'support', 'pressure')).toBe(1);
		expect(cellOf(ties, 'pressure', 'conflict')).toBe(1);
		expect(cellOf(ties, 'support', 'conflict')).toBe(0);
	});

	it('says why there is no share', () => {
		const row = rowOf(ties, 'contact');
		expect(row).toEqual({
			type: 'contact',
			ties: 0,
			returned: 0,
			unanswered: 0,
			reason: 'There are no ties of this type.'
		});
		const allies = makeTies(['A', 'B'], [['A', 'B', 'alliance']]);
		expect(rowOf(allies, 'alliance')).toMatchObject({ ties: 2, returned: 2, unanswered: 0 });
		expect(rowOf(allies, 'alliance')?.share).toBeUndefined();
		expect(rowOf(allies, 'alliance')?.reason).toContain('by definition');
	});

	it('is a symmetric table whose diagonal is what is returned', () => {
		const actor = fc.constantFrom('A', 'B', 'C', 'D');
		const line = fc.tuple(actor, actor, fc.constantFrom(...TYPES.map(({ id }) => id as string)));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 30 }), (drawn) => {
				const { types, answers } = computeTypedReciprocity(makeTies(['A', 'B', 'C', 'D'], drawn));
				for (const [one, row] of answers.entries()) {
					expect(row[one]).toBe(types[one]?.returned);
					for (const [other, count] of row.entries()) expect(count).toBe(answers[other]?.[one]);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('explains itself', () => {
		expect(TYPED_RECIPROCITY_CARD.reference).toContain('https://doi.org/');
	});
});
