import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cx2Codec } from '#lib/codecs/cx2/cx2-codec.ts';
import { cytoscapeJsonCodec } from '#lib/codecs/cytoscape-json/cytoscape-json-codec.ts';
import { dotCodec } from '#lib/codecs/dot/dot-codec.ts';
import { gmlCodec } from '#lib/codecs/gml/gml-codec.ts';
import { graphologyJsonCodec } from '#lib/codecs/graphology-json/graphology-json-codec.ts';
import { nodeLinkCodec } from '#lib/codecs/node-link/node-link-codec.ts';
import { pajekCodec } from '#lib/codecs/pajek/pajek-codec.ts';
import type { Codec } from '#lib/codecs/format.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { codesOf, importDraft, openDraft, openRefused, rowsOf, toFile } from './open-draft.ts';
import { readFixture } from './read-fixture.ts';

const JSON_CODECS: readonly (readonly [string, Codec])[] = [
	['cytoscape-json', cytoscapeJsonCodec],
	['cx2', cx2Codec],
	['graphology-json', graphologyJsonCodec],
	['node-link', nodeLinkCodec]
];

/** Words that the formats use, so that chance reaches beyond the first check. */
const WORDS = [
	...[
		'nodes',
		'edges',
		'links',
		'elements',
		'data',
		'id',
		'key',
		'source',
		'target',
		'attributes',
		'v',
		's',
		't'
	],
	...[
		'graph',
		'graphs',
		'options',
		'position',
		'CXVersion',
		'status',
		'metaData',
		'@id',
		'po',
		'n',
		'd',
		'__proto__'
	]
];
const { tree } = fc.letrec((tie) => ({
	tree: fc.oneof(
		{ maxDepth: 5, withCrossShrink: true },
		fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', 'a', '__proto__', '\uD800', 'constructor'),
		fc.array(tie('tree'), { maxLength: 4 }),
		fc.dictionary(fc.constantFrom(...WORDS), tie('tree'), { maxKeys: 5 })
	)
}));

const records = fc.array(fc.dictionary(fc.constantFrom(...WORDS), tree, { maxKeys: 6 }), { maxLength: 4 });
const lists = fc.record({ nodes: records, edges: records });
/** Right on the outside, anything within. */
const shaped = fc.oneof(
	tree,
	lists,
	records,
	lists.map((elements) => ({ elements })),
	lists.map(({ nodes, edges }) => [{ CXVersion: '2.0' }, { nodes }, { edges }]),
	lists.map(({ nodes, edges }) => [{ nodes }, { edges }, { nodeAttributes: nodes }])
);

describe.each(JSON_CODECS)('%s reads any JSON', (_name, codec) => {
	it('to a draft whose account adds up or to a refusal, and never throws', async () => {
		const pristine = Object.getOwnPropertyNames(Object.prototype);
		await fc.assert(
			fc.asyncProperty(shaped, async (value) => {
				const text = JSON.stringify(value);
				const decoded = await codec.decode?.({ ...toFile(''), text, json: JSON.parse(text) as unknown }, {});
				if (decoded?.ok !== true || decoded.value.what !== 'draft') {
					expect(decoded?.issues[0]?.message ?? '').toMatch(/\w.*\.$/);
					return;
				}
				for (const issue of decoded.value.draft.issues) expect(issue.message).not.toContain('[object');
				const { report } = importDraft(decoded.value.draft);
				for (const what of ['actors', 'relations'] as const)
					expect(report.kept[what] + report.merged[what] + report.rejected[what]).toBe(report.read[what]);
			}),
			{ numRuns: 300 }
		);
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(pristine);
	});
});

describe('a text that is cut off', () => {
	it.each([
		['gml', gmlCodec, 'gml/gephi.gml'],
		['gml', gmlCodec, 'gml/yed.gml'],
		['dot', dotCodec, 'dot/talks.gv']
	] as const)('%s is refused wherever it is cut', async (_name, codec, path) => {
		const whole = readFixture(path).trimEnd();
		for (let end = 0; end < whole.length; end += 1) {
			const [issue] = await openRefused(codec, whole.slice(0, end));
			expect(issue).toMatchObject({ severity: 'error' });
			expect(issue?.line).toBeGreaterThan(0);
		}
	});

	it.each([
		['gml', gmlCodec, 'gml/yed.gml'],
		['dot', dotCodec, 'dot/talks.gv'],
		['pajek', pajekCodec, 'pajek/several-relations.net']
	] as const)('%s never throws on letters that were changed', async (_name, codec, path) => {
		const whole = readFixture(path);
		const change = fc.record({
			at: fc.nat(whole.length - 1),
			letter: fc.constantFrom('"', '[', ']', '{', '}', '\\', '<', '*', '\n', '\0', '=', ':', '9', '\uD800')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
				const letters = whole.split('');
				for (const { at, letter } of changes) letters[at] = letter;
				const decoded = await codec.decode?.({ ...toFile(''), text: letters.join('') }, {});
				if (decoded?.ok !== true || decoded.value.what !== 'draft') {
					expect(decoded?.issues[0]?.line).toBeGreaterThan(0);
					return;
				}
				const { report } = importDraft(decoded.value.draft);
				expect(report.kept.relations + report.rejected.relations).toBe(report.read.relations);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('limits', () => {
	it('refuses more actors than are read without asking, by their number', async () => {
		const nodes = Array.from({ length: LIMITS.actors + 1 }, (_, id) => ({ id }));
		const [issue] = await openRefused(nodeLinkCodec, JSON.stringify({ nodes, links: [] }));
		expect(issue).toMatchObject({ code: 'too-many-actors' });
		expect(issue?.message).toContain('50,001');
	});

	it('refuses more attributes than a table may have', async () => {
		const wide = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`a${index}`, 1]));
		const [issue] = await openRefused(
			nodeLinkCodec,
			JSON.stringify({ nodes: [{ id: 1, ...wide }], links: [] })
		);
		expect(issue).toMatchObject({ code: 'too-many-attributes', path: 'nodes[0]' });
	});

	it('refuses a text that is too long', async () => {
		const label = 'x'.repeat(LIMITS.textLength + 1);
		const [issue] = await openRefused(gmlCodec, `graph [\nnode [ id 1 label "${label}" ] ]`);
		expect(issue).toMatchObject({ code: 'text-too-long', line: 2 });
	});

	it('mends halves of characters and numbers without end, and says so', async () => {
		const draft = await openDraft(
			nodeLinkCodec,
			'{"nodes":[{"id":"a","label":"x\\ud800","far":1e999}],"links":[]}'
		);
		expect(rowsOf(draft, 'actors')).toEqual([{ '@id': 'a', '@name': 'x\uFFFD', far: 'Infinity' }]);
		expect(codesOf(draft)).toEqual(['broken-character', 'not-finite']);
	});
});
