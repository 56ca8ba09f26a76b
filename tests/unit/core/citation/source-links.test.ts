import { describe, expect, it } from 'vitest';
import { toBriefLocator } from '#lib/core/citation/to-brief-locator.ts';
import { toSourceLink } from '#lib/core/citation/to-source-link.ts';

describe('toSourceLink', () => {
	it('tells the host', () => {
		expect(toSourceLink('https://www.usip.org/a', { start: 'two words' })).toEqual({
			href: 'https://www.usip.org/a#:~:text=two%20words',
			host: 'usip.org'
		});
	});

	it.each([undefined, '', 'javascript:alert(1)', 'https://me:secret@a.org/'])(
		'makes no link of %j',
		(address) => {
			expect(toSourceLink(address)).toBeUndefined();
		}
	);
});

describe('toBriefLocator', () => {
	it('drops the section only where a number remains', () => {
		expect(toBriefLocator({ section: 'Iran', paragraph: 3 })).toEqual({ paragraph: 3 });
		expect(toBriefLocator({ section: 'Iran' })).toEqual({ section: 'Iran' });
		expect(toBriefLocator()).toEqual({});
	});
});
