/**
 * Text in many encodings: read right, or refused in words. Out: items; the bytes of the old encodings are spelled out,
 * since neither Node nor the browser writes them.
 */
import { accepted, harmless, refused } from './item.js';

const TEXT = 'source,target\nÄgypten,الصدر\nالصدر,Österreich\n';
const LABELS = ['Ägypten', 'Österreich', 'الصدر'];

/** @param {string} text @param {boolean} littleEndian @param {boolean} mark */
function toUtf16(text, littleEndian, mark) {
	const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((character) =>
		Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
	);
	const view = new DataView(new ArrayBuffer(units.length * 2));
	units.forEach((unit, index) => view.setUint16(index * 2, unit, littleEndian));
	return new Uint8Array(view.buffer);
}

/** Letters of the windows-1256 code page that the sample needs. @type {Readonly<Record<string, number>>} */
const ARABIC_1256 = {
	ا: 0xc7,
	ل: 0xe1,
	ص: 0xd5,
	د: 0xcf,
	ر: 0xd1,
	ع: 0xda,
	ق: 0xde,
	م: 0xe3,
	ن: 0xe4,
	ي: 0xed,
	' ': 32
};
/** @param {string} text @param {Readonly<Record<string, number>>} page */
const toPage = (text, page) =>
	Uint8Array.from([...text], (character) => page[character] ?? character.charCodeAt(0));

const ARABIC = `source,target\n${'الصدر,العراق\nالعراق,اليمن\nاليمن,الصدر\n'.repeat(20)}`;
const FRENCH = 'source,target\nÉgypte,Algérie\nAlgérie,Côte d’Ivoire\nGrèce,Égypte\n'.replace('’', "'");
/** Big5 for 中國,美國 / 美國,日本. */
const BIG5 = Uint8Array.from([
	...[...'source,target\n'].map((character) => character.charCodeAt(0)),
	...Array.from({ length: 30 }, () => [
		0xa4, 0xa4, 0xb0, 0xea, 44, 0xac, 0xfc, 0xb0, 0xea, 10, 0xac, 0xfc, 0xb0, 0xea, 44, 0xa4, 0xe9, 0xa5,
		0xbb, 10
	]).flat()
]);

export function listEncodings() {
	const facts = { actors: 3, relations: 2, labels: LABELS };
	return [
		accepted('utf-8.csv', TEXT, facts),
		accepted('utf-8-mark.csv', `\ufeff${TEXT}`, facts),
		accepted('utf-16le.csv', toUtf16(TEXT, true, true), facts),
		accepted('utf-16be.csv', toUtf16(TEXT, false, true), facts),
		harmless('utf-16le-without-mark.csv', toUtf16(TEXT, true, false)),
		accepted(
			'utf-16le-tabs.txt',
			toUtf16(TEXT.replaceAll(',', '\t').replaceAll('\n', '\r\n'), true, true),
			facts
		),
		accepted('windows-1256.csv', toPage(ARABIC, ARABIC_1256), {
			actors: 3,
			relations: 60,
			labels: ['الصدر', 'العراق', 'اليمن']
		}),
		accepted(
			'windows-1252.csv',
			Uint8Array.from([...FRENCH], (c) => c.charCodeAt(0)),
			{ actors: 4, relations: 3, labels: ['Algérie', "Côte d'Ivoire", 'Grèce', 'Égypte'] }
		),
		accepted('big5.csv', BIG5, { actors: 3, relations: 60, labels: ['中國', '日本', '美國'] }),
		accepted(
			'declared-latin1.gexf',
			Uint8Array.from(
				[
					...'<?xml version="1.0" encoding="ISO-8859-1"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="Égypte"/></nodes><edges/></graph></gexf>'
				],
				(c) => c.charCodeAt(0)
			),
			{ actors: 1, relations: 0, labels: ['Égypte'] }
		),
		refused(
			'utf-32.csv',
			Uint8Array.from([
				0xff,
				0xfe,
				0,
				0,
				...[...TEXT].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8, 0, 0])
			])
		),
		harmless(
			'broken-utf-8.csv',
			Uint8Array.from([...'source,target\na,b'].map((c) => c.charCodeAt(0)).concat([0xc3, 0x28, 10]))
		),
		harmless(
			'overlong.csv',
			Uint8Array.from([...'source,target\na,'].map((c) => c.charCodeAt(0)).concat([0xc0, 0xaf, 10]))
		),
		accepted('replacement-meant.csv', 'source,target\n\ufffd,b\n', {
			actors: 2,
			relations: 1,
			labels: ['b', '\ufffd']
		})
	];
}
