import { describe, expect, it } from 'vitest';
import { encodeActorTable } from '#lib/codecs/csv/encode-actor-table.ts';
import { encodeRelationTable } from '#lib/codecs/csv/encode-relation-table.ts';
import { encodeSourceTable } from '#lib/codecs/csv/encode-source-table.ts';
import { degree } from '#lib/core/measures/degree.ts';
import { toActorRows } from '#lib/core/table/actor-rows.ts';
import { toSourceRows } from '#lib/core/table/source-rows.ts';
import { tiny } from '../../core/table/tiny-dataset.ts';

const lines = (text: string) => text.trimEnd().split('\r\n');

describe('tables as CSV', () => {
	it('writes actors with full numbers and empty cells for undefined scores', () => {
		const values = Float64Array.of(1 / 3, NaN);
		const columns = [
			{ measure: degree, result: { ok: true, values, notices: [], parameters: {} } as const, isCurrent: true }
		];
		expect(lines(encodeActorTable(toActorRows(tiny.actors, ['iran', 'us']), columns))).toEqual([
			'id,name,kind,degree',
			'iran,Iran,state,0.3333333333333333',
			'us,United States,state,',
			'kurds,Kurds,community,'
		]);
	});

	it('writes relations with every citation, and no formula', () => {
		const names = { typeOf: (id: string) => id, actorOf: (id: string) => id };
		const sources = new Map(tiny.sources.map((source) => [source.id as string, source]));
		const scoreOf = (id: string) => (id === 'r1' ? 1.5 : undefined);
		const [, first, second] = lines(encodeRelationTable(tiny.relations, names, sources, scoreOf));
		expect(first).toBe(
			'r1,pressure,iran,us,Iran asks the US to leave.,happened,,high,1,"Rea n.d., ¶ 2 https://a.org/x#:~:text=asked%20to%20leave; Rea n.d. (disputes) https://a.org/x",1.5'
		);
		expect(second).toContain(",'=1+1,denied,2020-02,low,1,");
	});

	it('writes sources with their counts', () => {
		expect(lines(encodeSourceTable(toSourceRows(tiny.sources, tiny.relations)))).toEqual([
			'id,citation,url,archive,visible relations',
			's1,Rea. n.d. “On Leaving.” https://a.org/x,https://a.org/x,,3',
			's2,n.d. “Unused.”,,,0'
		]);
	});
});
