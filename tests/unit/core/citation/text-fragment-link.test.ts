import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textFragmentLink, toTextDirective } from '#lib/core/citation/text-fragment-link.ts';

describe('textFragmentLink', () => {
	it('joins the terms as the text directive asks', () => {
		const anchor = { prefix: 'a b', start: 'c', end: 'd', suffix: 'e' };
		expect(textFragmentLink('https://example.org/x', anchor)).toBe(
			'https://example.org/x#:~:text=a%20b-,c,d,-e'
		);
	});

	it('encodes what separates terms', () => {
		expect(toTextDirective({ start: 'U.S.-Iraq, "new" & old' })).toBe(
			'U%2ES%2E%2DIraq%2C%20%22new%22%20%26%20old'
		);
	});

	it('keeps a fragment and replaces an older directive', () => {
		const anchor = { start: 'x' };
		expect(textFragmentLink('https://e.org/#top', anchor)).toBe('https://e.org/#top:~:text=x');
		expect(textFragmentLink('https://e.org/#:~:text=old', anchor)).toBe('https://e.org/#:~:text=x');
		expect(textFragmentLink('https://e.org/?q=1#', anchor)).toBe('https://e.org/?q=1#:~:text=x');
	});

	it('is the address itself without an anchor', () => {
		expect(textFragmentLink('https://e.org/a')).toBe('https://e.org/a');
	});

	it.each([
		undefined,
		'',
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://e.org',
		'/a',
		'e.org',
		'https://u:p@e.org/',
		'https://u@e.org/',
		'java\nscript:1',
		'http://'
	])('%j is no link', (address) => {
		expect(textFragmentLink(address, { start: 'x' })).toBeUndefined();
	});

	it('gives back its terms, whatever they hold', () => {
		const term = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed());
		fc.assert(
			fc.property(term, term, term, term, (prefix, start, end, suffix) => {
				const link = textFragmentLink('https://e.org/', { prefix, start, end, suffix }) ?? '';
				const parts = (link.split('text=')[1] ?? '').split(',');
				expect(parts.map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')))).toEqual([
					prefix,
					start,
					end,
					suffix
				]);
			})
		);
	});
});
