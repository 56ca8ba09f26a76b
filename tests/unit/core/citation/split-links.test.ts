import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLinks } from '#lib/core/citation/split-links.ts';

const hrefs = (text: string) => splitLinks(text).flatMap(({ href }) => href ?? []);

describe('splitLinks', () => {
	it('finds addresses and leaves the marks of the sentence', () => {
		expect(
			splitLinks('Freeman 1977, https://doi.org/10.2307/3033543; Brandes 2001 (https://a.org/b).')
		).toEqual([
			{ text: 'Freeman 1977, ' },
			{ text: 'https://doi.org/10.2307/3033543', href: 'https://doi.org/10.2307/3033543' },
			{ text: '; Brandes 2001 (' },
			{ text: 'https://a.org/b', href: 'https://a.org/b' },
			{ text: ').' }
		]);
	});

	it('keeps the brackets that belong to a DOI', () => {
		expect(hrefs('https://doi.org/10.1016/0378-8733(78)90021-7')).toEqual([
			'https://doi.org/10.1016/0378-8733(78)90021-7'
		]);
		expect(hrefs('(https://doi.org/10.1016/S0(06)2)')).toEqual(['https://doi.org/10.1016/S0(06)2']);
	});

	it('makes no link of anything but a plain web address', () => {
		expect(hrefs('javascript:alert(1) ftp://a.org https://me:secret@a.org https://')).toEqual([]);
	});

	it('loses no letter', () => {
		const part = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('https://', ').', ' (http://a.b)'));
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const text = parts.join('');
				expect(
					splitLinks(text)
						.map((piece) => piece.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
