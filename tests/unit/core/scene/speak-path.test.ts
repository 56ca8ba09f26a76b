import { describe, expect, test } from 'vitest';
import { toRelationId, toSourceId } from '#lib/core/model/ids.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { Source } from '#lib/core/model/source.ts';
import { pathAsText } from '#lib/core/scene/path-as-text.ts';
import { speakContradiction, speakCut, speakPathCounts } from '#lib/core/scene/speak-path-counts.ts';
import { speakPath, speakStep, type PathWords } from '#lib/core/scene/speak-path.ts';
import { makeRelation as tie, TYPES } from '../graph/make-relation.ts';
import { askPaths, type Asked } from '../paths/ask-paths.ts';

const gazette: Source = {
	id: toSourceId('s1'),
	type: 'article',
	title: 'The strike',
	author: [{ family: 'Quay' }],
	issued: { 'date-parts': [[2020]] },
	url: 'https://example.org/g',
	language: 'en',
	more: {}
};

const wordsOf = (relations: readonly Relation[]): PathWords => ({
	types: TYPES,
	nameOf: (id) => (id === 'h' ? 'إيران' : id.toUpperCase()),
	relationOf: (id) => relations.find((relation) => relation.id === id),
	sourceOf: (id) => (id === 's1' ? gazette : undefined)
});
const firstOf = (relations: readonly Relation[], from: string, to: string) => {
	const [path] = askPaths(relations, from, to).paths;
	if (path === undefined) throw new Error('no path');
	return path;
};
const speak = (relations: readonly Relation[], from: string, to: string): string =>
	speakPath(firstOf(relations, from, to), wordsOf(relations));
const speakOne = (...relations: readonly Relation[]): string => {
	const [step] = firstOf(relations, 'a', 'b').steps;
	if (step === undefined) throw new Error('no step');
	return speakStep(step, wordsOf(relations));
};
const at = (paragraph: number) => ({
	citations: [{ source: toSourceId('s1'), locator: { paragraph }, stance: 'supports' as const }]
});

describe('speakPath', () => {
	test('has a citation for each step, the sign of all and the weakest step', () => {
		const relations = [
			tie('a', 'b', 'support', at(3)),
			tie('b', 'c', 'pressure', { ...at(14), confidence: 'low' })
		];
		expect(speak(relations, 'a', 'c')).toBe(
			'A supports B (Quay 2020, ¶ 3); B presses C (Quay 2020, ¶ 14): taken together harmful. Weakest: B → C (low confidence, 1 source, 1 citation).'
		);
	});

	test('a single step, and steps of equal support', () => {
		expect(speak([tie('a', 'b', 'conflict', at(1))], 'a', 'b')).toBe(
			'A is in conflict with B (Quay 2020, ¶ 1): harmful. It rests on: high confidence, 1 source, 1 citation.'
		);
		expect(speak([tie('a', 'b'), tie('b', 'c')], 'a', 'c')).toMatch(
			/helpful\. No step is weaker than another; each has high confidence, 1 source, 1 citation\.$/
		);
	});

	test('says why a path has no sign', () => {
		const cancelled = [tie('a', 'b'), tie('a', 'b', 'conflict'), tie('b', 'c')];
		expect(speak(cancelled, 'a', 'c')).toContain(
			'taken together neither helpful nor harmful, because A → B both helps and harms.'
		);
		expect(speak([tie('a', 'b', 'talks'), tie('b', 'c')], 'a', 'c')).toContain(
			'because A → B is of a type that counts as neither.'
		);
	});

	test('many citations are counted, disputes are said, missing ones too, names from the right isolated', () => {
		const citations = [1, 2, 3, 4, 5].flatMap((paragraph) => at(paragraph).citations);
		expect(speak([tie('a', 'h', 'support', { citations })], 'a', 'h')).toMatch(
			/^A supports \u2068إيران\u2069 \(Quay 2020, ¶ 1; Quay 2020, ¶ 2; Quay 2020, ¶ 3; and 2 more\)/
		);
		const disputes = { citations: [{ source: toSourceId('x'), stance: 'disputes' as const }] };
		expect(speak([tie('a', 'b', 'support', disputes)], 'a', 'b')).toBe(
			'A supports B (disputed by x): helpful. It rests on: high confidence, no source in support.'
		);
		expect(speak([tie('a', 'b', 'support', { citations: [] })], 'a', 'b')).toContain(
			'B (no citation): helpful'
		);
	});
});

describe('speakStep', () => {
	test('reads several types as one clause, in the order of the legend, and what remains of both signs', () => {
		expect(speakOne(tie('a', 'b', 'support'), tie('a', 'b', 'pressure'))).toBe(
			'A presses and supports B, both helping and harming it equally'
		);
		expect(speakOne(tie('a', 'b', 'support', { strength: 2 }), tie('a', 'b', 'pressure'))).toBe(
			'A presses and supports B, on balance helping it'
		);
	});

	test('marks what is only potential or denied, but not when one relation of the type happened', () => {
		const potential = tie('a', 'b', 'support', { id: toRelationId('p'), status: 'potential' });
		const denied = tie('a', 'b', 'support', { id: toRelationId('d'), status: 'denied' });
		expect(speakOne(potential, denied)).toBe('A supports (potential or denied) B');
		expect(speakOne(potential, tie('a', 'b', 'support'))).toBe('A supports B');
	});

	test('a type without a verb of ours is named', () => {
		expect(speakOne(tie('a', 'b', 'talks'))).toBe('A — Talks → B');
	});
});

describe('counts in words', () => {
	const relations = [
		tie('a', 'd', 'conflict'),
		tie('a', 'b'),
		tie('b', 'd'),
		tie('a', 'c'),
		tie('c', 'd', 'conflict'),
		tie('b', 'c')
	];
	const ask = (asked: Asked, from = 'a') => askPaths(relations, from, 'd', asked);

	test('how many, how long, and how many are listed', () => {
		// a>b>d, a>c>d, a>b>c>d.
		expect(speakPathCounts(ask({ throughOthers: true }))).toBe('3 ways of 2 to 3 steps.');
		expect(speakCut(ask({ throughOthers: true }))).toBe('');
		expect(speakCut(ask({ throughOthers: true, most: 2 }))).toBe(
			'2 of 3 are listed: the shortest first, then the most confident.'
		);
		expect(speakPathCounts(ask({}, 'h'))).toBe('None, however long, along what is shown.');
	});

	test('what was not counted to the end', () => {
		const cut = ask({ throughOthers: true, work: 5 });
		expect(speakPathCounts(cut)).toMatch(/^At least \d way/);
		expect(speakCut(cut)).toMatch(/of more than \d+ are listed.*The search ended early/);
	});

	test('farther than asked for', () => {
		const chain = [tie('a', 'b'), tie('b', 'c'), tie('c', 'd')];
		expect(speakPathCounts(askPaths(chain, 'a', 'd', { longest: 2 }))).toBe(
			'None of at most 2 steps. The shortest way has 3 steps.'
		);
	});

	test('ways of both signs contradict, and so may the direct tie', () => {
		expect(speakContradiction(ask({ throughOthers: true }))).toContain('harmful way contradict each other');
		const one = askPaths(relations.slice(0, 3), 'a', 'd', { throughOthers: true });
		expect(speakContradiction(one)).toBe(
			'The ways through others contradict the direct tie, which on balance harms.'
		);
		expect(speakContradiction(askPaths(relations.slice(1, 3), 'a', 'd'))).toBe('');
	});
});

test('as text: the sentence, each step with claims and passages, the warning and the sources in full', () => {
	const anchored = { citations: at(3).citations.map((one) => ({ ...one, anchor: { start: 'a door' } })) };
	const relations = [
		tie('a', 'b', 'support', { ...anchored, claim: 'A helps B.' }),
		tie('b', 'c', 'pressure', { ...at(4), confidence: 'low' })
	];
	const text = pathAsText(firstOf(relations, 'a', 'c'), wordsOf(relations));
	expect(text.split('\n')).toEqual([
		'From A to C',
		expect.stringContaining('taken together harmful. Weakest: B → C'),
		// 0.95 · 0.5; every tie has strength 1.
		'Confidence 0.475; strength 1.',
		'',
		'1. A supports B',
		'   – A helps B. [happened, high confidence]',
		'     Quay 2020, ¶ 3: https://example.org/g#:~:text=a%20door',
		'2. B presses C – the weakest step: low confidence, 1 source, 1 citation',
		'   – B → C [happened, low confidence]',
		'     Quay 2020, ¶ 4: https://example.org/g',
		'',
		expect.stringContaining('not a causal claim'),
		'',
		'Sources:',
		expect.stringContaining('“The strike.”')
	]);
});
