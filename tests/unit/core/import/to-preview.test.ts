/** The preview shows what was read, plainly, and says what would come of it. */
import { expect, test } from 'vitest';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { toPreview } from '#lib/core/import/to-preview.ts';
import { reportAsCsv } from '#lib/codecs/csv/report-as-csv.ts';
import { csvTable, draftOf, tableOf } from './draft-of.ts';

const draft = draftOf([csvTable('from,to,weight\na,b,1\nb,,0\nb,a,0')], {
	encoding: 'utf-8',
	delimiter: ','
});

test('columns with samples, the first rows, the account', () => {
	const preview = toPreview(draft, inferPlan(draft));
	expect(preview.tables).toEqual([
		{
			name: 'table.csv',
			rowCount: 3,
			columns: [
				{ name: 'from', filled: 3, samples: ['a', 'b'], given: false },
				{ name: 'to', filled: 2, samples: ['b', 'a'], given: false },
				{ name: 'weight', filled: 3, samples: ['1', '0'], given: false }
			],
			rows: [
				['a', 'b', '1'],
				['b', '', '0'],
				['b', 'a', '0']
			],
			firstLine: 2
		}
	]);
	expect(preview).toMatchObject({
		encoding: 'utf-8',
		delimiter: ',',
		report: { kept: { relations: 2 }, rejected: { relations: 1 } }
	});
	expect(structuredClone(preview)).toEqual(preview);
});

test('of many rows and long cells only the beginning is shown', () => {
	const rows = Array.from({ length: 300 }, () => ['a'.repeat(1000), undefined]);
	const long = draftOf([tableOf(['from', 'to'], rows)]);
	const { tables, report } = toPreview(long, inferPlan(long));
	expect(tables[0]?.rows).toHaveLength(20);
	expect(tables[0]?.rows[0]?.[0]).toHaveLength(200);
	expect(report.rejectedRows).toHaveLength(100);
	expect(report.rejected.relations).toBe(300);
});

test('the account as a table', () => {
	const { report } = toPreview(draft, inferPlan(draft));
	expect(reportAsCsv(report).split('\r\n')).toEqual([
		'what,of,count,table,line,path,code,message',
		'read,actors,2,,,,,',
		'read,relations,3,,,,,',
		'kept,actors,2,,,,,',
		'kept,relations,2,,,,,',
		'merged,actors,0,,,,,',
		'merged,relations,0,,,,,',
		'rejected,actors,0,,,,,',
		'rejected,relations,1,,,,,',
		'rejected row,relation,,table.csv,3,,missing-end,The relation does not say whom it goes to.',
		'notice,,,,4,,zero-strength,1 row with 0 in the column “weight”: the strength is 1 and the 0 is kept as an attribute.',
		''
	]);
});
