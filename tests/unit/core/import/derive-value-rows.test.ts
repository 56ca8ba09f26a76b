import { expect, test } from 'vitest';
import { deriveValueRows } from '#lib/core/import/derive-value-rows.ts';
import { tiesPlan } from '../../../components/import/ties-preview.ts';

test('values that share a type point at the first one; those left out become nothing', () => {
	const [ally, rival] = tiesPlan.types;
	const values = [
		{ value: '', rows: 1, type: 'rival' },
		{ value: 'ally', rows: 3, type: 'ally' },
		{ value: 'foe', rows: 2, type: 'rival' },
		{ value: 'unknown', rows: 1, type: null }
	];
	expect(
		deriveValueRows({ ...tiesPlan, values }).map(({ value, becomes, sharedWith }) => [
			value,
			becomes,
			sharedWith
		])
	).toEqual([
		['', rival, undefined],
		['ally', ally, undefined],
		['foe', rival, ''],
		['unknown', undefined, undefined]
	]);
});
