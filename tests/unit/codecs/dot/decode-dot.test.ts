import { describe, expect, it } from 'vitest';
import { dotCodec } from '#lib/codecs/dot/dot-codec.ts';
import { toPlainText } from '#lib/codecs/dot/dot-text.ts';
import { codesOf, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('DOT', () => {
	it('fills defaults in where a node is first named, and keeps odd ids', async () => {
		const draft = await openDraft(dotCodec, readFixture('dot/talks.gv'));
		expect(draft).toMatchObject({ title: 'Talks & more', directed: true, yUp: true });
		const state = { '@shape': 'box', kind: 'state' };
		const west = { '@shape': 'box', kind: 'ally', '@part-of': 'West' };
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': 'iq', '@name': 'Iraq\niq', '@x': 10, '@y': 20, ...state },
			{ '@id': '007', ...state },
			{ '@id': 'a "quoted" id', ...state },
			{ '@id': 'us', ...west },
			{ '@id': 'uk', ...west },
			{ '@id': 'fr', ...west },
			{ '@id': 'ir', ...state },
			{ '@id': 'concat', ...state },
			{ '@id': '-1.5', ...state }
		]);
	});

	it('ties each of a group with each of the next, and merges repeated edges of a strict graph', async () => {
		const draft = await openDraft(dotCodec, readFixture('dot/talks.gv'));
		const calls = { label: 'presses &\ncalls' };
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': 'us', '@to': 'uk', '@strength': '2' },
			{ '@from': 'iq', '@to': 'us', '@strength': '5', tailport: 'p1:n', ...calls },
			{ '@from': 'iq', '@to': 'uk', '@strength': '2', tailport: 'p1:n', ...calls },
			{ '@from': 'us', '@to': 'ir', '@strength': '2', ...calls },
			{ '@from': 'uk', '@to': 'ir', '@strength': '2', ...calls },
			{ '@from': 'ir', '@to': 'ir', '@strength': '2', dir: 'none', '@directed': false },
			{ '@from': 'concat', '@to': '-1.5', '@strength': '2' }
		]);
		expect(codesOf(draft)).toEqual([
			'clusters',
			'html-labels',
			'ports',
			'strict-graph',
			'graph-attributes',
			'looks-left-out'
		]);
		expect(draft.issues.find(({ code }) => code === 'html-labels')?.message).toContain('1 HTML label');
	});

	it('reads a plain graph with parallel relations and an isolated actor, and tells the second graph', async () => {
		const draft = await openDraft(dotCodec, readFixture('dot/plain.gv'));
		expect(draft.directed).toBe(false);
		expect(rowsOf(draft, 'actors').map((row) => row['@id'])).toEqual(['a', 'b', 'c', 'd']);
		expect(rowsOf(draft, 'relations').map((row) => [row['@from'], row['@to']])).toEqual([
			['a', 'b'],
			['b', 'c'],
			['a', 'b']
		]);
		expect(codesOf(draft)).toEqual(['second-graph']);
	});

	it('joins lines within quotation marks and keeps other backslashes of ids', async () => {
		const draft = await openDraft(dotCodec, 'graph { "a\\\nb"; "c\\\\"; "d\\n" }');
		expect(rowsOf(draft, 'actors').map((row) => row['@id'])).toEqual(['ab', 'c\\\\', 'd\\n']);
	});

	it('takes nothing but text out of HTML', () => {
		expect(toPlainText('<table><tr><td>A &lt;b&gt;</td><td>B</td></tr></table><img src="x"/>')).toBe(
			'A <b>\nB'
		);
	});

	it.each([
		['digraph { a -> b', 'open-bracket', 1],
		['digraph {\n a -- b }', 'not-dot', 2],
		['digraph {\n a -> }', 'not-dot', 2],
		['digraph { a [label="x }', 'not-dot', 1],
		['digraph { a [label=<b<i>] }', 'not-dot', 1],
		['digraph {\n/* a }', 'not-dot', 2],
		['digraph { a [x y=] }', 'not-dot', 1],
		['digraph { a } b', 'not-dot', 1],
		['tree { a }', 'not-dot', 1],
		['graph { a ? }', 'not-dot', 1],
		[`graph ${'{'.repeat(100)}`, 'too-deep', 1]
	])('refuses %j', async (text, code, line) => {
		expect((await openRefused(dotCodec, text))[0]).toMatchObject({ code, line, severity: 'error' });
	});

	it('refuses a chain of groups that would make millions of relations', async () => {
		const group = `{${Array.from({ length: 1000 }, (_, index) => `n${index}`).join(' ')}}`;
		const [issue] = await openRefused(dotCodec, `graph {\n${group} -- ${group}\n}`);
		expect(issue).toMatchObject({ code: 'too-many-relations' });
	});
});
