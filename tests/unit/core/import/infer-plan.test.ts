/** Columns of many programs are understood by their names and by what is in them. */
import { describe, expect, test } from 'vitest';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import type { DraftCell } from '#lib/core/import/draft.ts';
import { csvTable, draftOf, tableOf } from './draft-of.ts';

/** Roles of the columns of one table, `attribute` as `-`, behind what the table holds. */
const rolesOf = (text: string): string => {
	const [table] = inferPlan(draftOf([csvTable(text)])).tables;
	return `${table?.use}: ${table?.roles.join(' ').replaceAll('attribute', '-')}`;
};
const typesOf = (text: string) =>
	inferPlan(draftOf([csvTable(text)])).types.map(
		({ id, sign, directed }) => `${id} ${sign} ${directed ? '→' : '—'}`
	);

describe('columns', () => {
	test.each([
		[
			'our own actors',
			'id,name,kind,description,aliases,partOf,core\na,A,state,d,x,b,yes',
			'actors: id name kind description aliases part-of core'
		],
		[
			'our own relations',
			'id,from,to,type,claim,status,period,confidence,strength,source,url,section,paragraph,page,quote-start\nr,a,b,t,c,denied,2019,low,2,s,https://x.org/a,S,1,2,the few',
			'relations: id from to type claim status period confidence strength source url section paragraph page quote-start'
		],
		['Gephi nodes', 'Id,Label,timeset,modularity_class\n1,A,,0\n2,B,,0', 'actors: id name - -'],
		[
			'Gephi edges',
			'Source,Target,Type,Id,Label,timeset,Weight\n1,2,Directed,0,,,1.5',
			'relations: from to directed id - - strength'
		],
		[
			'Kumu elements',
			'Label,Type,Description,Tags,Image\nA,Person,x,t,http://x.org',
			'actors: name kind description - -'
		],
		[
			'Kumu connections',
			'From,To,Direction,Label,Type,Strength\nA,B,mutual,x,Knows,1',
			'relations: from to directed - type strength'
		],
		[
			'NodeXL edges',
			'Vertex 1,Vertex 2,Width,Relationship\nA,B,2,follows',
			'relations: from to thickness type'
		],
		[
			'Cytoscape edges',
			'source,interaction,target,shared name,name\na,pp,b,a (pp) b,a (pp) b',
			'relations: from type to - -'
		],
		['networkx', 'source,target,weight\na,b,1', 'relations: from to strength'],
		['pandas', 'u,v\n1,2', 'relations: from to'],
		[
			'ICEWS',
			'Event ID,Event Date,Source Name,Event Text,Intensity,Target Name\n1,2014-01-01,A,Fight,-10,B',
			'relations: id period from type strength to'
		],
		[
			'GDELT',
			'GlobalEventID,SQLDATE,Actor1Code,Actor1Name,Actor2Code,Actor2Name,QuadClass,GoldsteinScale\n1,20190301,A,AA,B,BB,4,-10\n2,20190301,A,AA,B,BB,4,-10\n3,20190301,A,AA,B,BB,4,1',
			'relations: id period - from - to type strength'
		],
		[
			'ACLED',
			'event_id_cnty,event_date,event_type,actor1,actor2,fatalities\nX1,05 November 2019,Battles,A,B,3',
			'relations: id period type from to -'
		],
		['German', 'Von,Nach,Beziehung,Gewicht\nA,B,hilft,2', 'relations: from to type strength'],
		['French', 'Source,Cible,Type de lien,Poids\nA,B,soutien,2', 'relations: from to type strength'],
		['Spanish', 'Origen,Destino,Tipo,Peso\nA,B,apoyo,2', 'relations: from to type strength'],
		['Arabic', 'من,إلى,نوع العلاقة,الوزن\nأ,ب,دعم,٢', 'relations: from to type strength'],
		[
			'names in other languages',
			'id,name,name:ar,label_ckb,name_id,Persian name\n1,A,b,c,d,e',
			'actors: id name name:ar name:ckb - name:fa'
		],
		['no header, two columns', 'Column 1,Column 2\na,b', 'relations: from to'],
		['no header, weights', 'Column 1,Column 2,Column 3\na,b,2', 'relations: from to strength'],
		[
			'no header, words in the middle',
			'Column 1,Column 2,Column 3\na,helps,b\nb,helps,c\nc,fights,a',
			'relations: from type to'
		],
		['one column of names', 'Organisation\nA\nB', 'actors: name'],
		['people with what they have', 'name,country\nA,X\nB,X', 'actors: name -'],
		['a label for each relation', 'from,to,label\na,b,x1\nb,c,x2\na,c,x3', 'relations: from to -'],
		['a label that tells the type', 'from,to,label\na,b,ally\nb,c,ally\na,c,foe', 'relations: from to type'],
		['a weight of words', 'from,to,weight\na,b,heavy', 'relations: from to -'],
		['a status that is none', 'from,to,status\na,b,Baghdad', 'relations: from to -'],
		['signs', 'from,to,sign\na,b,+\nb,a,-', 'relations: from to sign'],
		['a sign with a size', 'from,to,sentiment\na,b,0.5\nb,a,-0.25', 'relations: from to strength']
	])('%s', (_what, text, roles) => {
		expect(rolesOf(text)).toBe(roles);
	});

	test('what the format says stands, and what only describes an actor does not name it', () => {
		const table = tableOf(
			['key', 'title', 'country'],
			[
				['a', 'Dr', 'Iraq'],
				['b', 'Sir', 'Iran']
			],
			{ holds: 'actors' }
		);
		const [id, ...others] = table.columns;
		const given = { ...table, columns: [{ ...id!, role: 'id' as const }, ...others] };
		expect(inferPlan(draftOf([given], { format: 'gexf' })).tables[0]?.roles).toEqual([
			'id',
			'attribute',
			'attribute'
		]);
	});

	test('the same role is given once', () => {
		expect(rolesOf('from,to,weight,strength\na,b,1,2')).toBe('relations: from to - strength');
	});
});

describe('types', () => {
	test('words are read for their sign, and our own keep their ids', () => {
		const text =
			'from,to,type\na,b,Support\na,b,military aid\na,b,threatens\na,b,met\na,b,stop aid\na,b,CONFLICT';
		expect(typesOf(text)).toEqual([
			'support 1 →',
			'military aid 1 →',
			'threatens -1 →',
			'met 0 →',
			'stop aid 0 →',
			'conflict -1 →'
		]);
	});

	test('words are ids as they are, in any script', () => {
		expect(typesOf('from,to,type\na,b,دعم\na,b,A b\na,b,a-b')).toEqual(['دعم 1 →', 'A b 0 →', 'a-b 0 →']);
	});

	test('without a type there is one: “Tie”', () => {
		const plan = inferPlan(draftOf([csvTable('from,to\na,b\nb,c')], { directed: false }));
		expect(plan.types).toEqual([{ id: 'tie', label: 'Tie', sign: 0, directed: false }]);
		expect(plan.values).toEqual([{ value: '', rows: 2, type: 'tie' }]);
	});

	test('a type that occurs with and without direction is split', () => {
		expect(typesOf('Source,Target,Type\na,b,Directed\nb,c,Undirected')).toEqual(
			['tie 1 →', 'tie-undirected 1 —'].map((text) => text.replace(' 1 ', ' 0 '))
		);
	});

	test('weights below zero mean hostility where no type has a sign', () => {
		// Positive weights are then friendly ties.
		expect(typesOf('from,to,weight\na,b,2\nb,c,-1')).toEqual(['tie 1 →', 'tie-negative -1 →']);
		expect(inferPlan(draftOf([csvTable('from,to,weight,type\na,b,-2,ally\nb,c,1,ally')])).negative).toBe(
			'as-type'
		);
	});

	test('a column of signs says the sign of each type, whatever its word suggests', () => {
		expect(typesOf('from,to,type,sign\na,b,meeting,+1\nb,c,raid,-1\nc,a,aid,-1').slice(0, 3)).toEqual([
			'meeting 1 →',
			'raid -1 →',
			'aid -1 →'
		]);
	});

	test('a column of signs with zeros has three forms', () => {
		expect(typesOf('from,to,sign\na,b,+\nb,c,-\na,c,0')).toEqual([
			'tie 0 →',
			'tie-positive 1 →',
			'tie-negative -1 →'
		]);
	});

	test('quad classes of event data are named', () => {
		expect(typesOf('Actor1Name,Actor2Name,QuadClass\na,b,1\nb,c,4\na,c,4\na,d,1\nb,d,1')).toEqual([
			'Verbal cooperation 1 →',
			'Material conflict -1 →'
		]);
	});

	test('of more than 200 words the 40 commonest are types, the rest is “Other”', () => {
		const rows = Array.from({ length: 300 }, (_, index): DraftCell[] => ['a', 'b', `w${index % 250}`]);
		const { types, values } = inferPlan(draftOf([tableOf(['from', 'to', 'type'], rows)]));
		expect(types).toHaveLength(41);
		expect(types.at(-1)).toEqual({ id: 'other', label: 'Other', sign: 0, directed: true });
		expect(values).toHaveLength(40);
	});
});

describe('the rest of the plan', () => {
	test.each([
		[['1,5', '2'], ','],
		[['1.5', '2'], '.'],
		[['1,234', '5'], '.'],
		[['1.234,5', '2'], ','],
		[['1,234.5', '2'], '.'],
		[['1,5', '2.5'], '.']
	] as const)('decimals of %j', (cells, decimal) => {
		const table = tableOf(
			['from', 'to', 'weight'],
			cells.map((cell) => ['a', 'b', cell])
		);
		expect(inferPlan(draftOf([table])).tables[0]?.decimal).toBe(decimal);
	});

	test('tables may name actors that they do not list, graphs may not', () => {
		const tables = [csvTable('id\na', { holds: 'actors' }), csvTable('from,to\na,b', { holds: 'relations' })];
		expect(inferPlan(draftOf(tables)).missingActors).toBe('add');
		expect(inferPlan(draftOf(tables, { format: 'graphml' })).missingActors).toBe('reject');
		expect(inferPlan(draftOf(tables.slice(1), { format: 'graphml' })).missingActors).toBe('add');
	});

	test('the title is the file’s own, else its name', () => {
		expect(inferPlan(draftOf([], { file: 'a/My graph.v2.csv' })).title).toBe('My graph.v2');
		expect(inferPlan(draftOf([], { title: 'Iraq' })).title).toBe('Iraq');
	});
});
