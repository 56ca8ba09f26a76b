/** What a file says never becomes markup, and what is written is XML, judged by a parser of another house. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { round, svg } from '#lib/core/picture/svg-node.ts';
import { escapeXml, toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { toFigure } from '#lib/core/picture/to-figure.ts';
import { toInlinePicture } from '#lib/core/picture/to-inline-picture.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import { arbitrarySceneInput } from '../../unit/core/scene/arbitrary-scene.ts';
import { makeActor, makeDataset } from '../../unit/core/scene/make-dataset.ts';
import { sceneOf } from '../../unit/core/scene/scene-of.ts';
import { makeRelation } from '../../unit/core/graph/make-relation.ts';

function parseXml(text: string): Element {
	const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	const fault = root.querySelector('parsererror') ?? (root.nodeName === 'parsererror' ? root : undefined);
	if (fault) throw new Error(`${fault.textContent} in ${text.slice(0, 500)}`);
	return root;
}

const HOSTILE = [
	'<script>alert(1)</script>',
	'"><image href="http://example.org/x.png"/>',
	"' onload='alert(1)",
	']]>',
	'<![CDATA[',
	'<!-- --',
	'&amp; &lt; &nbsp; &#0; &',
	'{{7*7}} ${x}',
	'a\u0000b\u0008c\u001bd\ufffee\uffff',
	'\ud800 half',
	'العراق "الكبير"',
	'🦊\u202e\u2066'
];

const figureOptions = { title: 'T', sources: ['S'], licence: 'L', date: '2026-01-02' };

describe('the parser of these tests', () => {
	test('refuses what is no XML', () => {
		expect(() => parseXml('<svg xmlns="http://www.w3.org/2000/svg">&nbsp;</svg>')).toThrow();
		expect(() => parseXml('<svg xmlns="http://www.w3.org/2000/svg" a="<"/>')).toThrow();
	});
});

describe('text and attributes', () => {
	test('come back as they were, but for what XML cannot hold', () => {
		const readable = (text: string) =>
			text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (text) => {
				const root = parseXml(toSvgText(svg('svg', { 'data-x': text }, svg('title', {}, text))));
				// XML readers turn carriage returns into line feeds, and line breaks of attributes into spaces.
				const lines = readable(text).replace(/\r\n?/g, '\n');
				expect(root.querySelector('title')?.textContent).toBe(lines);
				expect(root.getAttribute('data-x')).toBe(lines.replace(/[\n\t]/g, ' '));
			}),
			{ numRuns: 30 }
		);
	});

	test('an escaped text holds nothing that begins or ends markup', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
			})
		);
	});

	test('an attribute without a value is not written, an empty element closes itself', () => {
		expect(toSvgText(svg('g', { x: undefined, y: 0 }))).toBe(
			'<?xml version="1.0" encoding="UTF-8"?>\n<g xmlns="http://www.w3.org/2000/svg" y="0"/>\n'
		);
	});

	test('lengths have two decimals at most and are never holes', () => {
		expect([1.005, 1 / 3, -2.999, NaN, Infinity].map(round)).toEqual([1, 0.33, -3, 0, 0]);
	});
});

describe('pictures', () => {
	test('of any scene are XML, with no element or attribute that loads, links or runs anything', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, fc.constantFrom(...HOSTILE), (input, text) => {
				const scene = deriveScene(input);
				const { root: figure } = toFigure(scene, { ...figureOptions, title: text, sources: [text] });
				for (const picture of [figure, toInlinePicture(scene)]) {
					const root = parseXml(toSvgText(picture));
					for (const element of [root, ...root.querySelectorAll('*')]) {
						expect(element.localName).toMatch(
							/^(svg|g|title|desc|path|circle|line|rect|polygon|text|tspan)$/
						);
						const names = [...element.attributes].map(({ name }) => name);
						expect(names.filter((name) => /^on|href|src|style/i.test(name))).toEqual([]);
					}
				}
			}),
			{ numRuns: 15 }
		);
	});

	test.each(HOSTILE)('an actor called %j is in the picture by that name and in no other way', (name) => {
		const dataset = makeDataset(
			[makeActor('a', { name, kind: name }), makeActor(name)],
			[makeRelation('a', name)],
			{ title: name, licence: name }
		);
		const { root } = toFigure(sceneOf(dataset), { ...figureOptions, title: name, licence: name });
		const plain = toFigure(sceneOf(makeDataset(['a', 'b'], [makeRelation('a', 'b')])), figureOptions);
		const kindsOf = (text: string) =>
			new Set([...parseXml(text).querySelectorAll('*')].map(({ localName }) => localName));
		expect(kindsOf(toSvgText(root))).toEqual(kindsOf(toSvgText(plain.root)));
	});
});
