/** Writing XML: what is escaped, what is replaced and counted, and that a reader gives every allowed text back. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readXml } from '#lib/codecs/xml/read-xml.ts';
import { XmlWriter } from '#lib/codecs/xml/write-xml.ts';

function readBack(text: string): { attribute: string | undefined; content: string } {
	let attribute: string | undefined;
	let content = '';
	const refusal = readXml(text, 'a.xml', {
		open: (element) => {
			attribute = element.attribute('b');
			return undefined;
		},
		text: (piece) => {
			content += piece;
		}
	});
	expect(refusal).toBeUndefined();
	return { attribute, content };
}

describe('text', () => {
	test('marks are escaped, line ends survive within attributes', () => {
		const xml = new XmlWriter();
		expect(xml.empty('a', { b: '<"&>\n\t', c: undefined, d: 1, e: false })).toBe(
			'<a b="&lt;&quot;&amp;&gt;&#10;&#9;" d="1" e="false"/>'
		);
		expect(xml.element('a', ']]>')).toBe('<a>]]&gt;</a>');
		expect(xml.notices).toEqual([]);
	});

	test('what XML forbids becomes “�” and is counted', () => {
		const xml = new XmlWriter();
		// Four: a control, U+FFFE, U+FFFF and half of a pair; the tab and the pair are allowed.
		expect(xml.escape('a\u0008b\ufffe\uffff\ud800c\t\u{1f600}')).toBe(
			'a\ufffdb\ufffd\ufffd\ufffdc&#9;\u{1f600}'
		);
		expect(xml.replaced).toBe(4);
		expect(xml.notices).toEqual([
			{
				code: 'forbidden-character',
				message: '4 characters that XML cannot hold (controls, halves of characters) became “�”.'
			}
		]);
	});

	test('any text comes back as it was, as attribute and as content, but for what is forbidden', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const xml = new XmlWriter();
				const written = xml.element('a', text, { b: text });
				const expected = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\ufffd');
				expect(readBack(written)).toEqual({ attribute: expected, content: expected });
			})
		);
	});
});
