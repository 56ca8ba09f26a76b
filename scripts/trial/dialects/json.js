/** JSON graphs as Cytoscape, graphology, networkx, d3, vis.js and others write them. In: a graph. Out: text. */

/** @type {import('./random-graph.js').Dialect[]} */
export const JSON_DIALECTS = [
	{
		name: 'cytoscape-js',
		ending: '.json',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify({
				elements: {
					nodes: actors.map(({ id, label, x, y, year }) => ({
						data: { id, label, year },
						position: { x, y },
						group: 'nodes',
						removed: false,
						selected: false,
						selectable: true,
						locked: false,
						grabbable: true,
						pannable: false,
						classes: ''
					})),
					edges: relations.map(({ from, to, weight, type }, index) => ({
						data: { id: `e${index}`, source: actors[from]?.id, target: actors[to]?.id, weight, type },
						position: { x: 0, y: 0 },
						group: 'edges',
						classes: ''
					}))
				},
				style: [{ selector: 'node', style: { label: 'data(label)' } }],
				zoom: 1,
				pan: { x: 0, y: 0 }
			})
	},
	{
		name: 'cytoscape-flat',
		ending: '.json',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify([
				...actors.map(({ id, label }) => ({ data: { id, name: label } })),
				...relations.map(({ from, to }, index) => ({
					data: { id: `e${index}`, source: actors[from]?.id, target: actors[to]?.id }
				}))
			])
	},
	{
		name: 'cytoscape-desktop',
		ending: '.cyjs',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify({
				format_version: '1.0',
				generated_by: 'cytoscape-3.10.1',
				target_cytoscapejs_version: '~2.1',
				data: { shared_name: 'N', name: 'N', SUID: 52, __Annotations: [], selected: true },
				elements: {
					nodes: actors.map(({ label, x, y, year }, index) => ({
						data: {
							id: String(60 + index),
							shared_name: label,
							name: label,
							SUID: 60 + index,
							year,
							selected: false
						},
						position: { x, y },
						selected: false
					})),
					edges: relations.map(({ from, to, type }, index) => ({
						data: {
							id: String(900 + index),
							source: String(60 + from),
							target: String(60 + to),
							shared_interaction: type,
							interaction: type,
							SUID: 900 + index,
							selected: false
						},
						selected: false
					}))
				}
			})
	},
	{
		name: 'cx2',
		ending: '.cx2',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify([
				{ CXVersion: '2.0', hasFragments: false },
				{
					metaData: [
						{ elementCount: actors.length, name: 'nodes' },
						{ elementCount: relations.length, name: 'edges' }
					]
				},
				{
					attributeDeclarations: [
						{
							nodes: { name: { d: 'string', a: 'n' }, year: { d: 'integer' } },
							edges: { interaction: { d: 'string', a: 'i', v: 'support' }, weight: { d: 'double' } },
							networkAttributes: { name: { d: 'string' } }
						}
					]
				},
				{ networkAttributes: [{ name: 'N' }] },
				{ nodes: actors.map(({ label, x, y, year }, id) => ({ id, x, y, v: { n: label, year } })) },
				{
					edges: relations.map(({ from, to, weight, type }, id) => ({
						id,
						s: from,
						t: to,
						v: { ...(type === 'support' ? {} : { i: type }), weight }
					}))
				},
				{ status: [{ error: '', success: true }] }
			])
	},
	{
		name: 'graphology',
		ending: '.json',
		write: ({ directed, actors, relations }) =>
			JSON.stringify({
				options: { type: directed ? 'directed' : 'undirected', multi: true, allowSelfLoops: true },
				attributes: { name: 'N' },
				nodes: actors.map(({ id, label, x, y, size, colour, year }) => ({
					key: id,
					attributes: { label, x, y, size, color: colour, year }
				})),
				edges: relations.map(({ from, to, weight }, index) => ({
					key: `geid_${index}`,
					source: actors[from]?.id,
					target: actors[to]?.id,
					attributes: { weight },
					...(directed ? {} : { undirected: true })
				}))
			})
	},
	...['links', 'edges'].map((list) => ({
		name: `networkx-${list}`,
		ending: '.json',
		/** @param {import('./random-graph.js').Graph} graph */
		write: ({ directed, actors, relations }) =>
			JSON.stringify({
				directed,
				multigraph: true,
				graph: { name: 'N' },
				nodes: actors.map(({ id, label, year }) => ({ label, year, id })),
				[list]: relations.map(({ from, to, weight, type }, key) => ({
					weight,
					type,
					source: actors[from]?.id,
					target: actors[to]?.id,
					key
				}))
			})
	})),
	{
		name: 'd3-by-index',
		ending: '.json',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify({
				nodes: actors.map(({ label, kind }) => ({ name: label, group: kind })),
				links: relations.map(({ from, to, weight }) => ({ source: from, target: to, value: weight }))
			})
	},
	{
		name: 'vis',
		ending: '.json',
		needs: 'directed',
		write: ({ actors, relations }) =>
			JSON.stringify({
				nodes: actors.map(({ label, x, y }, index) => ({ id: index + 1, label, x, y })),
				edges: relations.map(({ from, to, type }) => ({
					from: from + 1,
					to: to + 1,
					label: type,
					arrows: 'to'
				}))
			})
	},
	{
		name: 'json-graph-format',
		ending: '.json',
		write: ({ directed, actors, relations }) =>
			JSON.stringify({
				graph: {
					directed,
					label: 'N',
					nodes: Object.fromEntries(actors.map(({ id, label, year }) => [id, { label, metadata: { year } }])),
					edges: relations.map(({ from, to, type, weight }) => ({
						source: actors[from]?.id,
						target: actors[to]?.id,
						relation: type,
						metadata: { weight }
					}))
				}
			})
	}
];
