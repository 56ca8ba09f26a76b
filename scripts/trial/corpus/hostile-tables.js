/** Tables and plain-text graphs that are broken, ambiguous or huge. Out: items. */
import { accepted, harmless, refused, told } from './item.js';
import { FORMULAS } from './payloads.js';

const HEAD = 'source,target,type\n';
/** @param {number} count @param {(index: number) => string} toLine */
const lines = (count, toLine) => Array.from({ length: count }, (_, index) => toLine(index)).join('\n');

export function listHostileTables() {
	return [
		refused('unclosed-quote.csv', `${HEAD}a,"b,support\nc,d,support\n`),
		refused('only-blanks.csv', '  \n \n\t\n'),
		refused('prose.txt', 'This is a letter to nobody.\nIt has no table in it.\n'),
		refused('one-column.csv', 'word\nalpha\nbeta\n'.repeat(1)),
		told('only-header.csv', HEAD, /no row|empty|nothing|no actor/i),
		refused('long-cell.csv', `${HEAD}${'x'.repeat(2_000_000)},b,support\n`),
		refused(
			'too-many-columns.csv',
			`${lines(1, () => Array.from({ length: 5_000 }, (_, i) => `c${i}`).join(','))}\n${Array.from({ length: 5_000 }, () => '1').join(',')}\n`
		),
		told(
			'ragged.csv',
			`${HEAD}a,b,support\nc,d\nonly\ne,f,support,more,and more\n`,
			/cell|column|row|line|target|end/i
		),
		told('no-target.csv', `${HEAD}a,,support\n,b,support\na,b,support\n`, /end|target|from|source/i),
		told('repeated-ids.csv', 'id,name\na,A\na,B\n', /a/),
		told('bad-strength.csv', 'source,target,weight\na,b,heavy\nc,d,2\n', /heavy|number/i),
		told(
			'bad-dates.csv',
			'source,target,date\na,b,32.13.2020\nc,d,soon\ne,f,2020-01-01\n',
			/date|period|soon|understood/i
		),
		accepted('semicolon.csv', 'source;target;note\na;b;"x, y"\nc;d;"z, w"\n', {
			actors: 4,
			relations: 2,
			labels: ['a', 'b', 'c', 'd']
		}),
		accepted('names-with-commas.csv', 'source;target\nDoe, J.;Roe, R.\nRoe, R.;Poe, E.\n', {
			actors: 3,
			relations: 2,
			labels: ['Doe, J.', 'Poe, E.', 'Roe, R.']
		}),
		accepted('sep-line.csv', 'sep=;\nsource;target\na;b\n', { actors: 2, relations: 1 }),
		accepted('tabs.tsv', 'source\ttarget\na, b\tc\n', { actors: 2, relations: 1, labels: ['a, b', 'c'] }),
		accepted('pipe.csv', 'source|target\na|b\n', { actors: 2, relations: 1 }),
		accepted('cr-only.csv', 'source,target\ra,b\rb,c\r', { actors: 3, relations: 2 }),
		accepted('crlf.csv', 'source,target\r\na,b\r\n', { actors: 2, relations: 1, labels: ['a', 'b'] }),
		accepted('quoted-newline.csv', 'source,target,claim\na,b,"one\ntwo"\nb,c,x\n', {
			actors: 3,
			relations: 2
		}),
		accepted('quotes-inside.csv', 'source,target\n"a ""x""",b\n', {
			actors: 2,
			relations: 1,
			labels: ['a "x"', 'b']
		}),
		accepted('numbers-as-ids.csv', 'source,target\n007,7\n9007199254740993,9007199254740992\n1e3,1000\n', {
			actors: 6,
			relations: 3,
			labels: ['007', '1000', '1e3', '7', '9007199254740992', '9007199254740993']
		}),
		accepted('self-and-parallel.csv', 'source,target\na,a\na,b\na,b\nb,a\n', { actors: 2, relations: 4 }),
		accepted('prototype-ids.csv', 'source,target\n__proto__,constructor\ntoString,__proto__\n', {
			actors: 3,
			relations: 2
		}),
		accepted('headerless.csv', 'a,b\nb,c\nc,a\n', { actors: 3, relations: 3 }),
		accepted('gephi-nodes.csv', 'Id,Label,timeset,kind\n1,Iran,,state\n2,Iraq,,state\n3,Alone,,state\n', {
			actors: 3,
			relations: 0,
			labels: ['Alone', 'Iran', 'Iraq']
		}),
		accepted('decimal-comma.csv', 'source;target;weight\na;b;1,5\nb;c;2,25\n', { actors: 3, relations: 2 }),
		accepted('negative-and-zero.csv', 'source,target,weight\na,b,-2\nb,c,0\nc,a,3\n', {
			actors: 3,
			relations: 3
		}),
		harmless('header-proto.csv', 'source,target,__proto__,constructor\na,b,1,2\n'),
		harmless('repeated-headers.csv', 'source,target,note,note,\na,b,1,2,3\n'),
		harmless('many-blank-lines.csv', `${HEAD}${'\n'.repeat(100_000)}a,b,support\n`),
		harmless('many-quotes.csv', `${HEAD}${'"'.repeat(100_000)}`),
		harmless('stray-quotes.csv', `${HEAD}a"b,c,support\n"d"e,f,support\n`),
		harmless('many-types.csv', `${HEAD}${lines(3_000, (i) => `a${i},b${i},type ${i}`)}\n`),
		harmless('many-actors.csv', `source,target\n${lines(30_000, (i) => `a${i},b${i}`)}\n`),
		harmless(
			'formula-cells.csv',
			`source,target,claim\n${FORMULAS.map((text) => `"${text.replaceAll('"', '""')}",b,x`).join('\n')}\n`
		),
		refused('broken.gml', 'graph [ node [ id 1 label "x" ]'),
		refused('unclosed-text.gml', 'graph [ node [ id 1 label "x ] ]'),
		refused('deep.gml', `graph ${'[ a '.repeat(50_000)}`),
		refused('no-nodes.gml', 'graph 3'),
		refused('broken.dot', 'digraph { a -> '),
		refused('unclosed-text.dot', 'digraph { "a -> b }'),
		refused('deep.dot', `digraph ${'{ subgraph x '.repeat(50_000)}`),
		refused('broken.net', '*Vertices 2\n1 "a\n2 "b"\n*Arcs\n1 2\n'),
		told('vertex-beyond.net', '*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 9\n', /9|beyond|vert/i),
		refused('huge-count.net', '*Vertices 99999999999\n*Arcs\n1 2\n'),
		refused('word-for-number.net', '*Vertices two\n'),
		accepted('signs.net', '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n*Arcs\n1 2 -1\n2 3 1\n', {
			actors: 3,
			relations: 2,
			directed: true
		}),
		accepted('isolated.net', '*Vertices 4\n*Edges\n1 2 1\n', { actors: 4, relations: 1, directed: false }),
		accepted('quoted.dot', 'digraph { "a \\"x\\"" -> b; c }', { actors: 3, relations: 1, directed: true }),
		accepted('chain.dot', 'graph { a -- b -- c }', { actors: 3, relations: 2, directed: false }),
		told('ports.dot', 'digraph { a:p -> b }', /port/i),
		told('html.dot', 'digraph { a [label=<<b>A</b>>] }', /html/i),
		accepted(
			'entities.gml',
			'graph [ directed 1 node [ id 1 label "&#1575;&#1604;" ] node [ id 2 label "b" ] edge [ source 1 target 2 ] ]',
			{ actors: 2, relations: 1, labels: ['b', 'ال'] }
		)
	];
}
