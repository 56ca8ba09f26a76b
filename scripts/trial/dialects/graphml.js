/** GraphML as networkx, igraph, yEd, Gephi and NodeXL write it. In: a graph. Out: text. */
import { xml } from './random-graph.js';

const ROOT =
	'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">';

/** @type {import('./random-graph.js').Dialect[]} */
export const GRAPHML_DIALECTS = [
	{
		name: 'networkx',
		ending: '.graphml',
		write: ({ directed, actors, relations }) => `<?xml version='1.0' encoding='utf-8'?>
${ROOT}
<key id="d3" for="edge" attr.name="type" attr.type="string" /><key id="d2" for="edge" attr.name="weight" attr.type="double" />
<key id="d1" for="node" attr.name="year" attr.type="long" /><key id="d0" for="node" attr.name="label" attr.type="string" />
<graph edgedefault="${directed ? 'directed' : 'undirected'}">
${actors.map(({ id, label, year }) => `<node id="${id}"><data key="d0">${xml(label)}</data><data key="d1">${year}</data></node>`).join('\n')}
${relations.map(({ from, to, weight, type }, index) => `<edge source="${actors[from]?.id}" target="${actors[to]?.id}" id="${index}"><data key="d2">${weight}</data><data key="d3">${type}</data></edge>`).join('\n')}
</graph></graphml>`
	},
	{
		name: 'igraph',
		ending: '.graphml',
		write: ({ directed, actors, relations }) => `<?xml version="1.0" encoding="UTF-8"?>
${ROOT}
<!-- Created by igraph 0.10.6 -->
  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
  <key id="v_year" for="node" attr.name="year" attr.type="double"/>
  <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
  <graph id="G" edgedefault="${directed ? 'directed' : 'undirected'}">
${actors.map(({ label, year }, index) => `    <node id="n${index}"><data key="v_name">${xml(label)}</data><data key="v_year">${year}</data></node>`).join('\n')}
${relations.map(({ from, to, weight }) => `    <edge source="n${from}" target="n${to}"><data key="e_weight">${weight}</data></edge>`).join('\n')}
  </graph>
</graphml>`
	},
	{
		name: 'yed',
		ending: '.graphml',
		needs: 'directed',
		write: ({ actors, relations }) => `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:java="http://www.yworks.com/xml/yfiles-common/1.0/java" xmlns:sys="http://www.yworks.com/xml/yfiles-common/markup/primitives/2.0" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xmlns:yed="http://www.yworks.com/xml/yed/3">
  <!--Created by yEd 3.22-->
  <key for="port" id="d0" yfiles.type="portgraphics"/><key for="graph" attr.name="Description" attr.type="string" id="d2"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="graphml" id="d7" yfiles.type="resources"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <graph edgedefault="directed" id="G"><data key="d2"/>
${actors.map(({ id, label, x, y, colour }) => `<node id="${id}"><data key="d6"><y:ShapeNode><y:Geometry height="30.0" width="30.0" x="${x}" y="${y}"/><y:Fill color="${colour.toUpperCase()}" transparent="false"/><y:BorderStyle color="#000000" type="line" width="1.0"/><y:NodeLabel alignment="center" visible="true">${xml(label)}<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel><y:Shape type="rectangle"/></y:ShapeNode></data></node>`).join('\n')}
${relations.map(({ from, to }, index) => `<edge id="e${index}" source="${actors[from]?.id}" target="${actors[to]?.id}"><data key="d10"><y:PolyLineEdge><y:Path sx="0.0" sy="0.0" tx="0.0" ty="0.0"/><y:LineStyle color="#000000" type="line" width="1.0"/><y:Arrows source="none" target="standard"/><y:BendStyle smoothed="false"/></y:PolyLineEdge></data></edge>`).join('\n')}
  </graph><data key="d7"><y:Resources/></data>
</graphml>`
	},
	{
		name: 'gephi',
		ending: '.graphml',
		write: ({
			directed,
			actors,
			relations
		}) => `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/><key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/><key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="r" attr.type="int" for="node" id="r"/><key attr.name="g" attr.type="int" for="node" id="g"/><key attr.name="b" attr.type="int" for="node" id="b"/>
<key attr.name="x" attr.type="float" for="node" id="x"/><key attr.name="y" attr.type="float" for="node" id="y"/><key attr.name="size" attr.type="float" for="node" id="size"/>
<graph edgedefault="${directed ? 'directed' : 'undirected'}">
${actors.map(({ id, label, x, y, size }) => `<node id="${id}"><data key="label">${xml(label)}</data><data key="size">${size}</data><data key="r">10</data><data key="g">20</data><data key="b">30</data><data key="x">${x}</data><data key="y">${y}</data></node>`).join('\n')}
${relations.map(({ from, to, weight }, index) => `<edge id="${index}" source="${actors[from]?.id}" target="${actors[to]?.id}"><data key="weight">${weight}</data></edge>`).join('\n')}
</graph></graphml>`
	},
	{
		name: 'defaults',
		ending: '.graphml',
		write: ({ directed, actors, relations }) => `<graphml>
<key id="k" for="all" attr.name="checked" attr.type="boolean"><default>true</default></key><key id="name" for="node" attr.name="name" attr.type="string"/>
<graph id="g" edgedefault="${directed ? 'undirected' : 'directed'}">
${relations.map(({ from, to }, index) => `<edge id="e${index}" directed="${String(directed)}" source="${actors[from]?.id}" target="${actors[to]?.id}"/>`).join('\n')}
${actors.map(({ id, label }) => `<node id="${id}"><desc>an actor</desc><data key="name">${xml(label)}</data></node>`).join('\n')}
</graph></graphml>`
	}
];
