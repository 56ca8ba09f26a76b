/** JSON that is broken, lies, nests or claims another version. Out: items. */
import { harmless, refused, told } from './item.js';

const META = { kind: 'entente/dataset', version: 1, created: '2026-01-01T00:00:00Z', generator: 'trial' };
const DATA = {
	dataset: { id: 'd', title: 'D' },
	actors: [
		{ id: 'a', name: 'A' },
		{ id: 'b', name: 'B' }
	],
	relations: [{ id: 'r', from: 'a', to: 'b', type: 'support', citations: [{ source: 's' }] }],
	sources: [{ id: 's', title: 'S' }]
};
/** @param {Record<string, unknown>} data @param {Record<string, unknown>} [meta] */
const own = (data, meta = {}) => JSON.stringify({ meta: { ...META, ...meta }, data: { ...DATA, ...data } });
/** @param {Record<string, unknown>} fields */
const relation = (fields) => own({ relations: [{ ...DATA.relations[0], ...fields }] });

export function listHostileJson() {
	return [
		refused('truncated.json', own({}).slice(0, -10)),
		refused('single-quotes.json', "{'nodes': []}"),
		refused('comment.json', '{"nodes": [] /* x */, "edges": []}'),
		refused('trailing-comma.json', '{"nodes": [], "edges": [],}'),
		refused('nan.json', '{"nodes": [{"id": "a", "x": NaN}], "edges": []}'),
		refused('repeated-field.json', '{"nodes": [], "nodes": [{"id": "a"}], "edges": []}'),
		refused('number.json', '42'),
		refused('text.json', '"hello"'),
		refused('null.json', 'null'),
		refused('empty-object.json', '{}'),
		refused('empty-list.json', '[]'),
		refused('deep-list.json', '['.repeat(100_000) + ']'.repeat(100_000)),
		refused('deep-object.json', '{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)),
		refused(
			'deep-attribute.cyjs',
			`{"elements":{"nodes":[{"data":{"id":"a","x":${'['.repeat(1000)}${']'.repeat(1000)}}}],"edges":[]}}`
		),
		refused('newer.entente.json', own({}, { version: 99 })),
		refused('version-zero.entente.json', own({}, { version: 0 })),
		refused('version-text.entente.json', own({}, { version: 'latest' })),
		refused('other-kind.entente.json', own({}, { kind: 'other/graph' })),
		refused('no-data.entente.json', JSON.stringify({ meta: META })),
		refused('actors-object.entente.json', own({ actors: { a: {} } })),
		refused('actor-without-name.entente.json', own({ actors: [{ id: 'a' }] })),
		refused('actor-number-id.entente.json', own({ actors: [{ id: 1, name: 'A' }] })),
		refused('repeated-actor.entente.json', own({ actors: [...DATA.actors, DATA.actors[0]] })),
		refused('unknown-end.entente.json', relation({ to: 'zzz' })),
		refused('unknown-type.entente.json', relation({ type: 'zzz' })),
		refused('unknown-source.entente.json', relation({ citations: [{ source: 'zzz' }] })),
		refused('no-citation.entente.json', relation({ citations: [] })),
		refused('negative-strength.entente.json', relation({ strength: -1 })),
		refused(
			'huge-strength.entente.json',
			own({}).replace('"type":"support"', '"type":"support","strength":1e999')
		),
		refused('bad-period.entente.json', relation({ period: 'last year' })),
		refused(
			'long-anchor.entente.json',
			relation({ citations: [{ source: 's', anchor: { start: 'one two three four five six seven' } }] })
		),
		refused(
			'script-address.entente.json',
			own({ sources: [{ id: 's', URL: 'javascript:window.__pwned=1' }] })
		),
		refused(
			'circle.entente.json',
			own({
				actors: [
					{ id: 'a', name: 'A', partOf: 'b' },
					{ id: 'b', name: 'B', partOf: 'a' }
				]
			})
		),
		refused(
			'bad-colour.entente.json',
			own({
				dataset: {
					id: 'd',
					relationTypes: [
						{
							id: 'support',
							sign: 1,
							line: { pattern: 'solid', colour: 'url(https://evil.invalid)', arrowhead: 'tee' }
						}
					]
				}
			})
		),
		refused('long-text.entente.json', own({ dataset: { id: 'd', description: 'x'.repeat(200_000) } })),
		refused('map.geojson', '{"type":"FeatureCollection","features":[]}'),
		refused('package.json', '{"name":"x","version":"1.0.0"}'),
		refused('nodes-number.json', '{"nodes": 3, "edges": []}'),
		refused('elements-text.cyjs', '{"elements": "none"}'),
		harmless(
			'prototype-field.entente.json',
			own({}).replace('"id":"a","name"', '"__proto__":{"polluted":1},"id":"a","name"')
		),
		harmless(
			'prototype-data.cyjs',
			'{"elements":{"nodes":[{"data":{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}],"edges":[]}}'
		),
		harmless(
			'prototype-attributes.json',
			'{"attributes":{"__proto__":{"polluted":1}},"options":{"type":"mixed","multi":true},"nodes":[{"key":"__proto__","attributes":{"__proto__":1}}],"edges":[]}'
		),
		harmless(
			'half-character.json',
			'{"nodes":[{"id":"\\ud800"},{"id":"b"}],"links":[{"source":"\\ud800","target":"b"}]}'
		),
		harmless('nested-values.json', '{"nodes":[{"id":"a","more":{"x":[1,{"y":2}]}}],"links":[]}'),
		harmless(
			'parents-circle.cyjs',
			'{"elements":{"nodes":[{"data":{"id":"a","parent":"b"}},{"data":{"id":"b","parent":"a"}}],"edges":[]}}'
		),
		harmless(
			'deep-parents.cyjs',
			JSON.stringify({
				elements: {
					nodes: Array.from({ length: 1000 }, (_, i) => ({
						data: { id: `n${i}`, ...(i > 0 && { parent: `n${i - 1}` }) }
					})),
					edges: []
				}
			})
		),
		harmless(
			'many-parallel.json',
			JSON.stringify({
				nodes: [{ id: 'a' }, { id: 'b' }],
				links: Array.from({ length: 10_000 }, () => ({ source: 'a', target: 'b' }))
			})
		),
		told(
			'unknown-end.json',
			'{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"zzz"}]}',
			/zzz|unknown|no actor/i
		),
		told('same-number-and-text.json', '{"nodes":[{"id":1},{"id":"1"}],"links":[]}', /\b1\b/),
		told(
			'edge-named-like-node.cyjs',
			'{"elements":[{"data":{"id":"a"}},{"data":{"id":"a","source":"a","target":"a"}},{"data":{"source":"a","target":"q"}}]}',
			/q|unknown|no actor/i
		)
	];
}
