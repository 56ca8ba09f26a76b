/** Pajek, GML and DOT as Pajek, networkx, igraph, yEd and Graphviz write them. In: a graph. Out: text. */

/** @param {string} text */
const entities = (text) =>
	[...text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')]
		.map((character) =>
			(character.codePointAt(0) ?? 0) > 126 ? `&#${character.codePointAt(0)};` : character
		)
		.join('');
/** @param {string} text */
const dotText = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
/** An id: only the quotation mark is escaped (Graphviz, “The DOT Language”). @param {string} text */
const dotId = (text) => `"${text.replaceAll('"', '\\"')}"`;
/** Pajek has no way to write a quotation mark. @param {string} text */
const pajekText = (text) => `"${text.replaceAll('"', "'")}"`;

/** @param {import('./random-graph.js').GraphActor} actor */
const withoutQuotes = (actor) => ({ ...actor, label: actor.label.replaceAll('"', "'") });

/** @type {import('./random-graph.js').Dialect[]} */
export const TEXT_DIALECTS = [
	{
		name: 'pajek',
		ending: '.net',
		relabel: withoutQuotes,
		write: ({ directed, actors, relations }) =>
			[
				'*Network N',
				`*Vertices      ${actors.length}`,
				...actors.map(
					({ label, x, y }, index) =>
						`      ${index + 1} ${pajekText(label).padEnd(40)} ${((x + 500) / 1000).toFixed(4)} ${((y + 500) / 1000).toFixed(4)} 0.5000 ellipse`
				),
				directed ? '*Arcs' : '*Edges',
				...relations.map(({ from, to, weight }) => `      ${from + 1}      ${to + 1} ${weight}`),
				''
			].join('\r\n')
	},
	{
		name: 'pajek-lists',
		ending: '.net',
		relabel: withoutQuotes,
		write: ({ directed, actors, relations }) =>
			[
				`*vertices ${actors.length}`,
				...actors.map(({ label }, index) => `${index + 1} ${pajekText(label)}`),
				directed ? '*arcslist' : '*edgeslist',
				...relations.map(({ from, to }) => `${from + 1} ${to + 1}`),
				''
			].join('\n')
	},
	{
		name: 'networkx',
		ending: '.gml',
		write: ({ directed, actors, relations }) =>
			[
				'graph [',
				...(directed ? ['  directed 1'] : []),
				'  multigraph 1',
				...actors.map(
					({ label, year }, id) =>
						`  node [\n    id ${id}\n    label "${entities(label)}"\n    year ${year}\n  ]`
				),
				...relations.map(
					({ from, to, weight, type }, key) =>
						`  edge [\n    source ${from}\n    target ${to}\n    key ${key}\n    weight ${weight}\n    type "${type}"\n  ]`
				),
				']',
				''
			].join('\n')
	},
	{
		name: 'yed',
		ending: '.gml',
		write: ({ directed, actors, relations }) =>
			`Creator\t"yFiles"\nVersion\t"2.18"\ngraph\n[\n\thierarchic\t1\n\tlabel\t""\n\tdirected\t${directed ? 1 : 0}\n${actors
				.map(
					({ label, x, y }, id) =>
						`\tnode\n\t[\n\t\tid\t${id}\n\t\tlabel\t"${entities(label)}"\n\t\tgraphics\n\t\t[\n\t\t\tx\t${x.toFixed(1)}\n\t\t\ty\t${y.toFixed(1)}\n\t\t\tw\t30.0\n\t\t\ttype\t"rectangle"\n\t\t\tfill\t"#FFCC00"\n\t\t]\n\t]`
				)
				.join('\n')}\n${relations
				.map(
					({ from, to }) =>
						`\tedge\n\t[\n\t\tsource\t${from}\n\t\ttarget\t${to}\n\t\tgraphics\n\t\t[\n\t\t\tfill\t"#000000"\n\t\t\ttargetArrow\t"standard"\n\t\t]\n\t]`
				)
				.join('\n')}\n]\n`
	},
	{
		name: 'networkx',
		ending: '.dot',
		write: ({ directed, actors, relations }) =>
			`${directed ? 'digraph' : 'graph'}  {\n${actors.map(({ id, label, year }) => `${id} [label=${dotText(label)}, year=${year}];`).join('\n')}\n${relations.map(({ from, to, weight }, key) => `${actors[from]?.id} ${directed ? '->' : '--'} ${actors[to]?.id}  [key=${key}, weight=${weight}];`).join('\n')}\n}\n`
	},
	{
		name: 'graphviz',
		ending: '.gv',
		write: ({ directed, actors, relations }) =>
			`/* laid out */\n${directed ? 'digraph' : 'graph'} G {\n\tgraph [bb="0,0,100,100"];\n\tnode [label="\\N", shape=box];\n${actors.map(({ label, x, y }) => `\t${dotId(label)}\t[height=0.5,\n\t\tpos="${x},${y}",\n\t\twidth=0.75];`).join('\n')}\n${relations.map(({ from, to }) => `\t${dotId(actors[from]?.label ?? '')} ${directed ? '->' : '--'} ${dotId(actors[to]?.label ?? '')}\t[pos="e,1,2 3,4"];`).join('\n')}\n}\n`
	}
];
