/** The preview of a small table: four rows of which the last has no second end. Counts are by hand. */
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportPreview } from '#lib/core/import/preview.ts';

export const tiesPlan: ImportPlan = {
	title: 'Ties',
	tables: [{ use: 'relations', roles: ['from', 'to', 'type', 'strength', 'attribute'], decimal: ',' }],
	types: [
		{ id: 'ally', label: 'ally', sign: 1, directed: true },
		{ id: 'rival', label: 'rival', sign: 0, directed: true }
	],
	values: [
		{ value: 'ally', rows: 3, type: 'ally' },
		{ value: 'rival', rows: 1, type: 'rival' }
	],
	negative: 'as-type',
	missingActors: 'add',
	repeatedActors: 'reject',
	equalRelations: 'keep'
};

export const tiesPreview: ImportPreview = {
	file: 'ties.csv',
	format: 'csv',
	flavour: 'Gephi 0.10',
	tables: [
		{
			name: 'ties.csv',
			rowCount: 4,
			columns: [
				{ name: 'who', filled: 4, samples: ['Ana', 'Ben'], given: true },
				{ name: 'whom', filled: 3, samples: ['Ben'], given: false },
				{ name: 'kind of tie', filled: 4, samples: ['ally', 'rival'], given: false },
				{ name: 'points', filled: 4, samples: ['1,5'], given: false },
				{ name: '', filled: 0, samples: [], given: false }
			],
			rows: [
				['Ana', 'Ben', 'ally', '1,5', ''],
				['Ben', 'آنا', 'rival', '2', ''],
				['Ana', 'Cem', 'ally', '1', ''],
				['Ana', '', 'ally', '1', '']
			],
			firstLine: 2
		}
	],
	plan: tiesPlan,
	report: {
		format: 'csv',
		directed: true,
		read: { actors: 4, relations: 4 },
		kept: { actors: 4, relations: 3 },
		merged: { actors: 0, relations: 0 },
		rejected: { actors: 0, relations: 1 },
		rejectedRows: [
			{
				what: 'relation',
				table: 'ties.csv',
				line: 5,
				code: 'missing-end',
				reason: 'The row has no second actor.'
			}
		],
		notices: [{ code: 'guessed', message: 'The encoding was guessed.' }]
	},
	encoding: 'windows-1256',
	delimiter: ';'
};
