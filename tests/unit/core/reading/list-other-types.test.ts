import { describe, expect, test } from 'vitest';
import { listOtherTypes } from '#lib/core/reading/list-other-types.ts';

const TYPES = [
	{ id: 'pressure', sign: -0.5 },
	{ id: 'support', sign: 1 },
	{ id: 'talks', sign: 0 },
	{ id: 'conflict', sign: -1 }
];
const ids = (coded: string): readonly string[] =>
	listOtherTypes(TYPES, coded).map(({ type, isOpposite }) => `${isOpposite ? '!' : ''}${type.id}`);

describe('what a relation could be counted as', () => {
	test('the opposite that weighs as much comes first', () => {
		expect(ids('support')).toEqual(['!conflict', '!pressure', 'talks']);
		expect(ids('conflict')).toEqual(['!support', 'pressure', 'talks']);
	});

	test('a type without a sign has no opposite, nor has an unknown one', () => {
		expect(ids('talks')).toEqual(['pressure', 'support', 'conflict']);
		expect(ids('gone')).toEqual(['pressure', 'support', 'talks', 'conflict']);
	});
});
