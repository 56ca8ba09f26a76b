/** GEXF as Gephi, networkx, graphology and rgexf write it. In: a graph. Out: text. */
import { xml } from './random-graph.js';

/** @param {string} hex */
const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

/** @type {import('./random-graph.js').Dialect[]} */
export const GEXF_DIALECTS = [
	{
		name: 'gephi-0.9',
		ending: '.gexf',
		write: ({ directed, actors, relations }) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.3" version="1.3" xmlns:viz="http://www.gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.3 http://www.gexf.net/1.3/gexf.xsd">
  <meta lastmodifieddate="2020-06-30"><creator>Gephi 0.9</creator><description></description></meta>
  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="static">
    <attributes class="node" mode="static"><attribute id="kind" title="kind" type="string"/><attribute id="1" title="year" type="integer"/></attributes>
    <attributes class="edge" mode="static"><attribute id="2" title="type" type="string"/></attributes>
    <nodes>
${actors
	.map(({ id, label, x, y, size, colour, kind, year }) => {
		const [r, g, b] = rgb(colour);
		return `      <node id="${id}" label="${xml(label)}"><attvalues><attvalue for="kind" value="${kind}"/><attvalue for="1" value="${year}"/></attvalues><viz:size value="${size}.0"></viz:size><viz:position x="${x}" y="${y}"></viz:position><viz:color r="${r}" g="${g}" b="${b}"></viz:color></node>`;
	})
	.join('\n')}
    </nodes>
    <edges>
${relations
	.map(
		({ from, to, weight, type }, index) =>
			`      <edge id="${index}" source="${actors[from]?.id}" target="${actors[to]?.id}" weight="${weight}"><attvalues><attvalue for="2" value="${type}"/></attvalues></edge>`
	)
	.join('\n')}
    </edges>
  </graph>
</gexf>`
	},
	{
		name: 'networkx',
		ending: '.gexf',
		needs: 'simple',
		write: ({ directed, actors, relations }) => `<?xml version='1.0' encoding='utf-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">
  <meta lastmodifieddate="2020-06-30"><creator>NetworkX 3.1</creator></meta>
  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}" mode="static" name="">
    <attributes mode="static" class="edge"><attribute id="1" title="type" type="string" /></attributes>
    <attributes mode="static" class="node"><attribute id="0" title="year" type="long" /></attributes>
    <nodes>${actors.map(({ id, label, year }) => `<node id="${id}" label="${xml(label)}"><attvalues><attvalue for="0" value="${year}" /></attvalues></node>`).join('')}</nodes>
    <edges>${relations.map(({ from, to, weight, type }, index) => `<edge source="${actors[from]?.id}" target="${actors[to]?.id}" id="${index}" weight="${weight}"><attvalues><attvalue for="1" value="${type}" /></attvalues></edge>`).join('')}</edges>
  </graph>
</gexf>`
	},
	{
		name: 'graphology',
		ending: '.gexf',
		write: ({ directed, actors, relations }) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http:///www.gexf.net/1.1draft/viz">
  <meta lastmodifieddate="2020-06-30"/>
  <graph defaultedgetype="${directed ? 'directed' : 'undirected'}">
    <attributes class="node"><attribute id="year" title="year" type="integer"/></attributes>
    <nodes>${actors.map(({ id, label, x, y, size, year }) => `<node id="${id}" label="${xml(label)}"><attvalues><attvalue for="year" value="${year}"/></attvalues><viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/></node>`).join('')}</nodes>
    <edges>${relations.map(({ from, to, weight }, index) => `<edge id="geid_${index}" source="${actors[from]?.id}" target="${actors[to]?.id}" weight="${weight}"${directed ? ' type="directed"' : ''}/>`).join('')}</edges>
  </graph>
</gexf>`
	},
	{
		name: 'old-1.1',
		ending: '.gexf',
		write: ({ directed, actors, relations }) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph mode="static" defaultedgetype="${directed ? 'directed' : 'undirected'}">
<edges>${relations.map(({ from, to, weight }, index) => `<edge id="${index}" source="${actors[from]?.id}" target="${actors[to]?.id}" weight="${weight}" />`).join('\n')}</edges>
<nodes>${actors.map(({ id, label }) => `<node id="${id}" label="${xml(label)}" />`).join('\n')}</nodes>
</graph></gexf>`
	},
	{
		name: 'prefixed',
		ending: '.gexf',
		write: ({ directed, actors, relations }) => `<?xml version="1.0"?>
<g:gexf xmlns:g="http://gexf.net/1.3" version="1.3"><g:graph defaultedgetype="${directed ? 'directed' : 'undirected'}">
<g:nodes count="${actors.length}">${actors.map(({ id, label }) => `<g:node id="${id}" label="${xml(label)}"/>`).join('')}</g:nodes>
<g:edges count="${relations.length}">${relations.map(({ from, to, type }, index) => `<g:edge id="${index}" source="${actors[from]?.id}" target="${actors[to]?.id}" kind="${type}"/>`).join('')}</g:edges>
</g:graph></g:gexf>`
	}
];
