/** Reading XML as a stream: what is handed over, with which lines, and what is refused with which words. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readXml, type XmlHandlers } from '#lib/codecs/xml/read-xml.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';

/** Everything the reader says, as lines of text. */
function record(text: string, more: Partial<XmlHandlers> = {}) {
	const said: string[] = [];
	const issue = readXml(text, 'a.xml', {
		open: (element) => {
			const attributes = element.attributes().map(({ name, value }) => `${name}=${value}`);
			said.push([`${element.line}<${element.local}`, element.uri, ...attributes].join(' ').trim());
			return undefined;
		},
		close: (local, _uri, line) => {
			said.push(`${line}>${local}`);
			return undefined;
		},
		text: (piece) => said.push(piece),
		...more
	});
	return { said, issue };
}

const refusalOf = (text: string) => record(text).issue;

describe('what is read', () => {
	test('tags with namespaces, attributes and the line on which they begin; text and CDATA', () => {
		const text =
			'<?xml version="1.0"?>\n<a xmlns="u:a"\n   xmlns:b="u:b">\r\n<b:c\n  d="1"/>x&lt;<![CDATA[<y>]]></a>';
		expect(record(text)).toEqual({
			issue: undefined,
			said: ['2<a u:a xmlns=u:a xmlns:b=u:b', '\n', '4<c u:b d=1', '5>c', 'x<', '<y>', '5>a']
		});
	});

	test('an attribute by its local name, and with a namespace the one that stands in it', () => {
		const found: unknown[] = [];
		readXml('<a xmlns:r="u:r" id="1" r:id="2" constructor="3"/>', 'a.xml', {
			open: (element) => {
				found.push(element.attribute('id'), element.attribute('id', 'u:r'), element.attribute('constructor'));
				found.push(element.attribute('toString'), element.attribute('__proto__'));
				return undefined;
			}
		});
		expect(found).toEqual(['1', '2', '3', undefined, undefined]);
	});

	test('a byte order mark, CR line ends and characters beyond the basic plane, at any place of a slice', () => {
		const long = '\u{1F600}\r\n'.repeat(200_000);
		const pieces: string[] = [];
		const text = `\uFEFF<a>${`<b>${long.slice(0, 40_000)}</b>`.repeat(20)}</a>`;
		expect(record(text, { text: (piece) => void pieces.push(piece) }).issue).toBeUndefined();
		expect(pieces.join('')).toBe(long.slice(0, 40_000).replaceAll('\r\n', '\n').repeat(20));
	});

	test('what an issue of a handler says is passed on, and nothing is read after it', () => {
		const said: string[] = [];
		const refused = readXml('<a><b/><c/></a>', 'a.xml', {
			open: ({ local, line }) => {
				said.push(local);
				return local === 'b'
					? { code: 'no', severity: 'error', file: 'a.xml', line, message: 'No.', remedy: 'None.' }
					: undefined;
			}
		});
		expect(refused?.code).toBe('no');
		expect(said).toEqual(['a', 'b']);
	});

	test('progress ends at 1', () => {
		const shares: number[] = [];
		readXml(
			`<a>${'<b/>'.repeat(200_000)}</a>`,
			'a.xml',
			{ open: () => undefined },
			{ onProgress: (share) => shares.push(share) }
		);
		expect(shares.length).toBeGreaterThan(2);
		expect(shares.at(-1)).toBe(1);
	});
});

describe('what is refused', () => {
	test.each([
		['', 'no element', 1],
		['<a>\n<b></a>', 'not the last one opened', 2],
		['<a>\n<b>', '“b” is never closed', 2],
		['<a>\n<b c="', '“a” is never closed', 2],
		['<a b="1" b="2"/>', '“b” is given twice', 1],
		['<x:a/>', 'prefix "x" is declared nowhere', 1],
		['<a>&nbsp;</a>', 'an entity', 1],
		['<a>&constructor;</a>', 'an entity', 1],
		['<a>R & D</a>', 'an “&” stands alone', 1],
		['<a>\n<b c="d"/>&amp;<![CDATA[&]]><!--&-->R & D</a>\n<b>;</b>', 'an “&” stands alone', 2],
		['<a>\u0001</a>', 'not allowed', 1],
		['<a>&#0;</a>', 'numbered character', 1],
		['<a b=1/>', 'no quotation marks', 1],
		['<a/><a/>', 'second', 1],
		['{"a": 1}', 'outside of all elements', 1],
		['<a><!ENTITY x "y"></a>', 'broken at line 1', 1]
	])('broken: %s', (text, words, line) => {
		const issue = refusalOf(text);
		expect(issue).toMatchObject({ code: 'not-well-formed', severity: 'error', file: 'a.xml', line });
		expect(issue?.message).toContain(words);
		expect(issue?.message).not.toMatch(/undefined|\[object/);
	});

	test('a DOCTYPE, with or without entities', () => {
		for (const doctype of [
			'<!DOCTYPE a>',
			'<!DOCTYPE a [<!ENTITY b "c">]>',
			'<!DOCTYPE a SYSTEM "http://x/y">'
		]) {
			expect(refusalOf(`\n${doctype}<a>&b;</a>`)).toMatchObject({ code: 'xml-doctype', line: 2 });
		}
		expect(refusalOf('<a><![CDATA[<!DOCTYPE a>]]><!-- <!ENTITY --></a>')).toBeUndefined();
	});

	test('nesting beyond the limit, at the limit not', () => {
		const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
		expect(refusalOf(nested(LIMITS.nesting))).toBeUndefined();
		expect(refusalOf(nested(LIMITS.nesting + 1))).toMatchObject({ code: 'too-deep', line: 1 });
		expect(refusalOf('<a>'.repeat(1_000_000))).toMatchObject({ code: 'too-deep' });
	});

	test('a text beyond the limit, in pieces or as an attribute, unless it is ignored', () => {
		const most = 'x'.repeat(LIMITS.textLength);
		expect(refusalOf(`<a>${most}</a>`)).toBeUndefined();
		expect(refusalOf(`<a>${most}<![CDATA[x]]></a>`)).toMatchObject({ code: 'text-too-long' });
		expect(refusalOf(`<a b="${most}x"/>`)).toMatchObject({ code: 'text-too-long' });
		expect(record(`<a>${most}x</a>`, { ignoresText: () => true }).issue).toBeUndefined();
	});

	test('any beginning of a file is refused, never read as a smaller one', () => {
		const whole = '<?xml version="1.0"?><a b="1"><c>x &amp; y</c><!-- d --><e/></a>';
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
				expect(refusalOf(whole.slice(0, length))?.code).toBe('not-well-formed');
			})
		);
	});
});
