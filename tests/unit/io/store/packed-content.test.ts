import { describe, expect, test } from 'vitest';
import { decodePacked, encodePacked } from '#lib/io/browser/store/packed-content.ts';
import { toPlainRelation } from '#lib/core/dataset/packed-relation.ts';
import { tinyRelation } from '../../core/dataset/tiny-parts.ts';
import { freshStore, openAgain, tinyDataset, toRequest, valueOf } from './fresh-store.ts';

/** More relations than are kept as text; every fortieth says more than columns have. */
const many = tinyDataset({
	relations: Array.from({ length: 20_001 }, (_, index) =>
		tinyRelation({
			id: `r${index}`,
			...(index % 40 === 0
				? {
						claim: `ادعا ${index}`,
						period: '2019-11',
						citations: [{ source: 's1', note: 'n' }, { source: 's1' }]
					}
				: { citations: [{ source: 's1', locator: { row: index + 1 } }] })
		})
	)
});

describe('large datasets', () => {
	test('come back equal, also after an edit', async () => {
		const store = freshStore();
		valueOf(await store.save(toRequest(many)));
		const first = valueOf(await openAgain().load('one')).dataset;
		expect(first.relations.map(toPlainRelation)).toEqual(many.relations);
		expect(first.actors).toEqual(many.actors);
		expect(first.sources).toEqual(many.sources);
		const edited = { ...first, relations: first.relations.slice(1) };
		valueOf(await store.save(toRequest(edited, { revision: 1 })));
		const second = valueOf(await openAgain().load('one')).dataset;
		expect(second.relations.map(toPlainRelation)).toEqual(many.relations.slice(1));
	});

	test('with an unknown end are not stored', async () => {
		const broken = { ...many, actors: many.actors.slice(1) };
		await expect(encodePacked('x', broken)).rejects.toMatchObject({ code: 'invalid' });
	});

	test('whose columns are damaged are refused', async () => {
		const content = structuredClone(await encodePacked('x', many));
		if (content.kind !== 'packed') throw new Error(content.kind);
		const [piece] = content.pieces;
		const spoilt = (change: object): unknown => ({ ...content, pieces: [{ ...piece, ...change }] });
		expect((await decodePacked(content)).ok).toBe(true);
		for (const change of [
			{ count: 20_000 },
			{ from: new Uint32Array(20_001).fill(2) },
			{ type: new Uint16Array(3) },
			{ strength: [] },
			{ ids: { text: '', ends: new Uint32Array(20_001).fill(7) } },
			{ periodList: [] }
		])
			expect(await decodePacked(spoilt(change))).toMatchObject({ ok: false, fault: { code: 'unreadable' } });
		expect(await decodePacked({ ...content, actors: [{ id: 'a' }] })).toMatchObject({ ok: false });
		expect(await decodePacked({ ...content, header: {} })).toMatchObject({ ok: false });
		expect(await decodePacked({ ...content, version: 2 })).toMatchObject({ fault: { code: 'newer-record' } });
	});
});
