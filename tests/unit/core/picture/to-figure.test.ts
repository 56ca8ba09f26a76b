import { describe, expect, test } from 'vitest';
import { breakText, drawText } from '#lib/core/picture/figure-text.ts';
import type { SvgNode } from '#lib/core/picture/svg-node.ts';
import { toFigure, type FigureOptions } from '#lib/core/picture/to-figure.ts';
import { toInlinePicture } from '#lib/core/picture/to-inline-picture.ts';
import { toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { textWidth } from '#lib/core/scene/text-width.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';
import { sceneOf } from '../scene/scene-of.ts';

const dataset = makeDataset(
	[makeActor('iran', { name: 'Iran' }), makeActor('sadr', { name: 'Al-Sadr', kind: 'person' })],
	[makeRelation('iran', 'sadr', 'support'), makeRelation('sadr', 'iran', 'pressure', { status: 'denied' })]
);
const scene = sceneOf(dataset, { filters: { types: ['support', 'pressure'] }, measure: 'degree' });
const options: FigureOptions = {
	title: 'Who backs whom',
	sources: ['Rea, A. (2020). On leaving. https://example.org', 'Second report.'],
	licence: 'CC BY 4.0',
	date: '2026-01-02'
};

/** Every text element, each as one line. */
function textsOf(node: SvgNode): string[] {
	const own = node.children.filter((child) => typeof child !== 'string');
	if (node.name === 'text' && own.length === 0) return [node.children.join('')];
	return own.flatMap(textsOf);
}
const find = (node: SvgNode, name: string): SvgNode[] => [
	...(node.name === name ? [node] : []),
	...node.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, name)))
];
const figureOf = (more: Partial<FigureOptions> = {}) => toFigure(scene, { ...options, ...more });

describe('a figure', () => {
	const { root, width, height } = figureOf();
	const all = textsOf(root).join('\n');

	test.each([
		['title', /^Who backs whom$/m],
		['what is shown', /2 of 2 actors, 2 of 2 relations/],
		['filters in words', /Shown: pressure and support only/],
		['what size means', /Size: Degree/],
		['legend of types, with counts', /^Support \(1\)$/m],
		['legend of statuses', /^Denied: hollow head, barred \(1\)$/m],
		['legend of kinds', /^Person \(1\)$/m],
		['sources', /Sources: Rea, A\. \(2020\)[\s\S]*Second report\./],
		['licence', /Coded data: CC BY 4\.0/],
		['date', /2026-01-02/]
	])('says its %s', (_what, words) => {
		expect(all).toMatch(words);
	});

	test('is described for those who cannot see it', () => {
		expect(find(root, 'title')[0]?.children).toEqual(['Who backs whom']);
		expect(find(root, 'desc')[0]?.children.join()).toContain('pressure and support only');
		expect(root.attributes['role']).toBe('img');
	});

	test('is as high as its content: every line of text lies inside', () => {
		expect(root.attributes).toMatchObject({ width, height, viewBox: `0 0 ${width} ${height}` });
		const lowest = Math.max(...find(root, 'text').map(({ attributes }) => Number(attributes['y'] ?? 0)));
		expect(lowest).toBeGreaterThan(height / 2);
		expect(lowest).toBeLessThan(height);
	});

	test('is the same each time', () => {
		expect(toSvgText(figureOf().root)).toBe(toSvgText(root));
	});

	test('has paper behind it unless it is to be transparent', () => {
		expect(find(root, 'rect')).toHaveLength(1);
		expect(find(figureOf({ transparent: true }).root, 'rect')).toHaveLength(0);
	});

	test('carries fonts and metadata when they are given, and says so when no licence is stated', () => {
		const more = figureOf({ fontFaces: '@font-face{}', metadata: '{"a":1}', licence: '' }).root;
		expect(find(more, 'style')[0]?.children).toEqual(['@font-face{}']);
		expect(find(more, 'metadata')[0]?.children).toEqual(['{"a":1}']);
		expect(textsOf(more).join('\n')).toContain('no licence stated');
		expect(find(root, 'style').length + find(root, 'metadata').length).toBe(0);
	});
});

test('a figure of nothing still says what it is', () => {
	const empty = toFigure(sceneOf(makeDataset([])), { ...options, title: '', sources: [] });
	expect(empty.height).toBeGreaterThan(100);
	expect(textsOf(empty.root).join('\n')).toContain('0 of 0 actors');
});

test('the picture of the page has a name, a description and a margin around all that is drawn', () => {
	const { attributes } = toInlinePicture(scene);
	expect(attributes['aria-label']).toContain('Tiny. 2 of 2 actors');
	const [x = 0, , width = 0] = String(attributes['viewBox']).split(' ').map(Number);
	expect(x).toBeCloseTo(scene.bounds.x - 24, 1);
	expect(width).toBeCloseTo(scene.bounds.width + 48, 1);
});

describe('lines of text', () => {
	test('are broken at spaces, none wider than asked, and none of their letters is lost', () => {
		const text = 'The quick brown fox jumps over the lazy dog, again and again, until the evening comes.';
		const lines = breakText(text, 12, 150);
		expect(lines.length).toBeGreaterThan(2);
		expect(lines.join(' ')).toBe(text);
		expect(Math.max(...lines.map((line) => textWidth(line, 12)))).toBeLessThanOrEqual(150);
		expect(breakText('', 12, 100)).toEqual([]);
	});

	test('a word wider than the figure, such as an address, is broken rather than cut off', () => {
		const address = `https://example.org/${'long-path/'.repeat(30)}`;
		const lines = breakText(`See ${address} now`, 11, 400);
		expect(Math.max(...lines.map((line) => textWidth(line, 11)))).toBeLessThanOrEqual(400);
		expect(lines.join('').replaceAll(' ', '')).toBe(`See${address}now`);
	});

	test('from right to left begin at the same edge', () => {
		expect(drawText('العراق', 36, 10, { size: 12, fill: '#000000' }).attributes).toMatchObject({
			direction: 'rtl',
			'text-anchor': 'end',
			x: 36
		});
		expect(drawText('Iraq', 36, 10, { size: 12, fill: '#000000' }).attributes).not.toHaveProperty(
			'direction'
		);
	});
});
