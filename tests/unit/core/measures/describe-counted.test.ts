import { describe, expect, it } from 'vitest';
import { describeCounted } from '#lib/core/measures/describe-counted.ts';
import type { MeasureInfo } from '#lib/core/measures/measure-info.ts';
import type { Status } from '#lib/core/model/relation.ts';
import { makeTies, type Line } from './make-ties.ts';

type Card = Pick<MeasureInfo, 'id' | 'family' | 'direction' | 'weight'>;
const DEGREE: Card = { id: 'degree', family: 'degree', direction: 'both', weight: 'none' };

// a → b three times, a → c once, b with itself: four relations between different actors, two ties.
const LINES: readonly Line[] = [
	['a', 'b', 'support'],
	['a', 'b', 'support', 2],
	['a', 'b', 'pressure'],
	['a', 'c', 'contact'],
	['b', 'b', 'conflict']
];
const happened: readonly Status[] = LINES.map(() => 'happened');

const tell = (measure: Partial<Card>, lines = LINES, statuses: readonly Status[] = happened) =>
	describeCounted({ measure: { ...DEGREE, ...measure }, ties: makeTies(['a', 'b', 'c'], lines), statuses });

describe('describeCounted', () => {
	it('counts relations by type, loops and ties', () => {
		expect(tell({})).toEqual([
			'5 relations among 3 actors: 2 support, 1 conflict, 1 pressure, 1 contact.',
			'1 relation of an actor with itself is left out.',
			'4 relations make 2 ties: several from one actor to the same other count as one.'
		]);
	});

	it('tells that what did not happen counts too', () => {
		expect(tell({}, LINES, ['potential', 'potential', 'denied', 'happened', 'ongoing'])).toContain(
			'2 potential and 1 denied among them count like those that happened; filter by status to leave them out.'
		);
		expect(tell({}, LINES, ['denied', 'happened', 'happened', 'ongoing', 'ongoing'])).toContain(
			'1 denied among them counts like those that happened; filter by status to leave it out.'
		);
	});

	it('adds strengths where weight matters', () => {
		expect(tell({ weight: 'strength' }).at(-1)).toBe(
			'4 relations make 2 ties: several from one actor to the same other become one, their strengths added up.'
		);
	});

	it('keeps parallel relations apart where the measure does', () => {
		expect(tell({ id: 'relations' }).at(-1)).toBe(
			'Each relation counts by itself, also several between the same two actors.'
		);
	});

	it('counts one type only where the measure is about one', () => {
		expect(tell({ id: 'in-degree:support' }).slice(-2)).toEqual([
			'Only the 2 relations of the type “support” count.',
			'2 relations make 1 tie: several from one actor to the same other count as one.'
		]);
		expect(tell({ id: 'in-degree:conflict' }).at(-1)).toBe(
			'No relation of the type “conflict” between two different actors is visible.'
		);
	});

	it('counts pairs in touch where direction does not matter', () => {
		const lines: readonly Line[] = [
			['a', 'b'],
			['b', 'a', 'conflict'],
			['b', 'c']
		];
		expect(tell({ id: 'clustering' }, lines, ['happened', 'happened', 'happened']).at(-1)).toBe(
			'Without direction 3 relations put 2 pairs of actors in touch.'
		);
	});

	it('counts the strengths of one type only', () => {
		expect(tell({ id: 'weighted-in-degree:support', weight: 'sum' }).slice(-2)).toEqual([
			'Only the 2 relations of the type “support” count.',
			'2 relations make 1 tie: several from one actor to the same other become one, their strengths added up.'
		]);
	});

	it('counts a relation without direction both ways', () => {
		expect(tell({}, [['a', 'b', 'alliance']], ['happened'])).toEqual([
			'1 relation among 3 actors: 1 alliance.',
			'1 relation makes 2 ties: several from one actor to the same other count as one.',
			'1 relation without a direction counts both ways.'
		]);
	});

	// a → b: +1 +2 −1 = +2, one tie; b → a: −2; either way together 0, which cancels out. a → c has no sign.
	it('adds up signs for signed measures, with and without direction', () => {
		const lines: readonly Line[] = [...LINES, ['b', 'a', 'conflict', 2]];
		const statuses: readonly Status[] = [...happened, 'happened'];
		expect(tell({ family: 'signed', direction: 'received' }, lines, statuses).slice(-2)).toEqual([
			'1 relation of a type without a sign is left out.',
			'Added up with their signs, all relations from one actor to another make one tie: 2 ties in all.'
		]);
		expect(tell({ family: 'signed', direction: 'both' }, lines, statuses).slice(-2)).toEqual([
			'Added up with their signs, all relations between two actors, either way, make one tie: 0 ties in all.',
			'In 1 pair of actors the signs cancel out, so that no tie is left.'
		]);
	});

	it('says so when nothing is visible', () => {
		expect(tell({}, [], [])).toEqual(['No relation among 3 actors is visible.']);
	});
});
