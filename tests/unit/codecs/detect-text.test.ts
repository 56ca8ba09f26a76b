import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectText } from '#lib/codecs/decode-text.ts';

const detect = (bytes: Iterable<number>, encoding?: string) =>
	detectText({ name: 'f.csv', bytes: Uint8Array.from(bytes) }, encoding === undefined ? {} : { encoding });

/** Bytes of a text in an encoding of one byte, found by decoding each byte. */
function encodeSingle(text: string, encoding: string): number[] {
	const decoder = new TextDecoder(encoding);
	const codes = new Map(
		Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code])
	);
	return Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

/** Bytes of a text in an encoding of two bytes, found by decoding each pair. */
function encodeDouble(text: string, encoding: string): number[] {
	const decoder = new TextDecoder(encoding);
	const codes = new Map<string, readonly number[]>();
	for (let lead = 0x81; lead < 0xff; lead += 1) {
		for (let trail = 0x40; trail < 0xff; trail += 1) {
			const letter = decoder.decode(Uint8Array.of(lead, trail));
			if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [lead, trail]);
		}
	}
	return Array.from(text).flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]);
}

const utf16 = (text: string, isLittle: boolean): number[] =>
	Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((code) =>
		isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
	);

describe('detectText', () => {
	it.each([
		['UTF-8', [0xc3, 0xa9], 'é', 'utf-8'],
		['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'],
		['UTF-16, little end first', [0xff, 0xfe, ...utf16('a\tب', true)], 'a\tب', 'utf-16le'],
		['UTF-16, big end first', [0xfe, 0xff, ...utf16('a', false)], 'a', 'utf-16be'],
		['UTF-16 without a mark', utf16('id,name\n1,بغداد\n', true), 'id,name\n1,بغداد\n', 'utf-16le'],
		['UTF-16 without a mark, big end first', utf16('a,b\n', false), 'a,b\n', 'utf-16be'],
		['“�” that the file itself has', [0xef, 0xbf, 0xbd], '�', 'utf-8'],
		['nothing', [], '', 'utf-8']
	])('is sure of %s', (_, bytes, text, encoding) => {
		expect(detect(bytes)).toEqual({ ok: true, value: { text, encoding, sure: true }, issues: [] });
	});

	it('believes an XML declaration', () => {
		const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
		expect(detect(encodeSingle(text, 'windows-1252'))).toMatchObject({
			value: { text, encoding: 'windows-1252', sure: true }
		});
	});

	it.each([
		['windows-1256', 'source,target\nمقتدى الصدر,هادي العامري\nالعراق,إيران\n'],
		['windows-1256', 'id,name\n1,گروه\n'],
		['windows-1252', 'from;to\nZürich;Genève\nMünchen;Basel\n'],
		['windows-1250', 'from;to\nŁódź;Kraków\nGdańsk;Wrocław\n'],
		['windows-1254', 'from;to\nİstanbul;Muğla\nŞırnak;Diyarbakır\n'],
		['windows-1251', 'от,до\nИран,Ирак\nСША,Россия\n'],
		['koi8-r', 'от,до\nИран,Ирак\nСША,Россия\n']
	])('guesses %s and says so', (encoding, text) => {
		expect(detect(encodeSingle(text, encoding))).toMatchObject({
			value: { text, encoding, sure: false },
			issues: [{ code: 'guessed-encoding', severity: 'notice', message: expect.stringContaining(encoding) }]
		});
	});

	it.each([
		['big5', '來源,目標,類型\n伊朗,伊拉克,支持\n美國,伊朗,壓力\n'],
		['gb18030', '来源,目标,类型\n伊朗,伊拉克,支持\n美国,伊朗,压力\n'],
		['shift_jis', '名前,関係\nイラン,支持\nアメリカ,圧力\n'],
		['euc-kr', '출발,도착\n이란,이라크\n미국,이란\n']
	])('guesses %s by its everyday characters', (encoding, text) => {
		expect(detect(encodeDouble(text, encoding))).toMatchObject({ value: { text, encoding, sure: false } });
	});

	it('takes the encoding that a person chose', () => {
		expect(detect([0xe9], 'Windows-1251')).toMatchObject({ value: { text: 'й', sure: true } });
		expect(detect([0x61], 'klingon').issues).toMatchObject([{ code: 'unknown-encoding' }]);
		expect(detect([0x61, 0xff], 'utf-8').issues).toMatchObject([{ code: 'broken-text', line: 1 }]);
	});

	it('refuses damaged UTF-8 with its line rather than call it another encoding', () => {
		const bytes = [...new TextEncoder().encode('a,b\nبغداد,x\n'), 0xd8];
		expect(detect(bytes).issues).toMatchObject([{ code: 'broken-text', file: 'f.csv', line: 3 }]);
	});

	it.each([
		['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
		['a PDF document', [...'%PDF-1.7'].map((letter) => letter.charCodeAt(0))],
		['a zip archive', [0x50, 0x4b, 3, 4]],
		['an old Office file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]]
	])('refuses %s by its name', (words, bytes) => {
		expect(detect(bytes).issues).toMatchObject([
			{ code: 'not-text', severity: 'error', message: expect.stringContaining(words) }
		]);
	});

	it('refuses UTF-32 by its name, with a mark and without', () => {
		const bytes = [...'id,name\n'].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]);
		expect(detect([0xff, 0xfe, 0, 0, ...bytes]).issues).toMatchObject([{ code: 'unknown-encoding' }]);
		expect(detect(bytes).issues).toMatchObject([{ code: 'unknown-encoding' }]);
	});

	it('reads the line ends of old Macs as line feeds', () => {
		expect(detect([...new TextEncoder().encode('a\rb\r')])).toMatchObject({ value: { text: 'a\nb\n' } });
	});

	it('never puts “�” where the bytes have none, whatever they are', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const detected = detect(bytes);
				// In GB 18030, 84 31 A4 37 stands for “�” itself.
				return !detected.ok || detected.value.encoding === 'gb18030' || !detected.value.text.includes('�')
					? true
					: detect(bytes, detected.value.encoding).ok;
			})
		);
	});
});
