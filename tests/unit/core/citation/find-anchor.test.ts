import { describe, expect, it } from 'vitest';
import { findAnchor, toParagraphs } from '#lib/core/citation/find-anchor.ts';

const text = `Title of it

The dockers’ union demanded   higher wages.
  \t
They walked out; the union said “enough” – and walked on.
The council may pay. The council may not pay.`;
const paragraphs = toParagraphs(text);

describe('toParagraphs', () => {
	it('counts non-empty lines from 1', () => {
		expect(paragraphs).toHaveLength(4);
		expect(paragraphs[1]).toBe("the dockers' union demanded higher wages.");
	});
});

describe('findAnchor', () => {
	it.each([
		['words once', { start: 'walked out' }, 3],
		['another apostrophe and case', { start: "the Dockers' Union" }, 2],
		['straight quotes and another dash', { start: '"enough" - and' }, 3],
		['other white space', { start: 'demanded\u00a0higher' }, 2],
		['start and end', { start: 'They walked', end: 'enough”' }, 3],
		['a prefix', { prefix: 'council may', start: 'not pay' }, 4],
		['a suffix', { start: 'may pay', suffix: '. The council' }, 4],
		['prefix, end and suffix', { prefix: 'pay.', start: 'The council', end: 'not', suffix: 'pay' }, 4]
	])('finds %s', (_, anchor, paragraph) => {
		expect(findAnchor(paragraphs, anchor, paragraph)).toEqual({ outcome: 'found', paragraph });
	});

	it('tells a passage that stands elsewhere', () => {
		expect(findAnchor(paragraphs, { start: 'walked out' }, 2)).toEqual({
			outcome: 'elsewhere',
			paragraph: 3
		});
	});

	it('finds anywhere when no paragraph is named', () => {
		expect(findAnchor(paragraphs, { start: 'walked out' })).toEqual({ outcome: 'found', paragraph: 3 });
	});

	it('tells every place of an ambiguous passage, also two in one paragraph', () => {
		expect(findAnchor(paragraphs, { start: 'the council' }, 4)).toEqual({
			outcome: 'ambiguous',
			paragraphs: [4, 4]
		});
		expect(findAnchor(paragraphs, { start: 'union' }, 2)).toEqual({
			outcome: 'ambiguous',
			paragraphs: [2, 3]
		});
	});

	it.each([
		['words that are not there', { start: 'walked home' }],
		['half a word', { start: 'walk' }],
		['an end before the start', { start: 'walked out', end: 'They' }],
		['a passage across paragraphs', { start: 'demanded', end: 'walked on' }],
		['a wrong prefix', { prefix: 'union', start: 'walked out' }],
		['a wrong suffix', { start: 'walked out', suffix: 'the union' }],
		['a term of punctuation only that is not there', { start: '!!' }]
	])('does not find %s', (_, anchor) => {
		expect(findAnchor(paragraphs, anchor)).toEqual({ outcome: 'missing' });
	});

	it('keeps letters of Arabic and Kurdish apart', () => {
		expect(findAnchor(toParagraphs('علي في بغداد'), { start: 'علی' })).toEqual({ outcome: 'missing' });
		expect(findAnchor(toParagraphs('علي في بغداد'), { start: 'في بغداد' })).toEqual({
			outcome: 'found',
			paragraph: 1
		});
	});
});
