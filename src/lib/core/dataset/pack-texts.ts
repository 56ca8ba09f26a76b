/**
 * Many texts as one, with the place where each ends. In: texts by index. Out: one text that a worker's door copies at
 * once, where a list would be copied text by text. Nothing is changed: lone surrogates and empty texts stay.
 */
import type { PackedTexts } from './packed-dataset.ts';

/** So many texts are put together at a time: few enough to be joined at once, enough to be few joints. */
const BLOCK = 4096;

export const NO_TEXTS: PackedTexts = { text: '', ends: new Uint32Array() };

/** @param textAt asked once for each index from 0 to `count` − 1, in order. */
export function packTexts(count: number, textAt: (index: number) => string): PackedTexts {
	const ends = new Uint32Array(count);
	const blocks: string[] = [];
	let length = 0;
	for (let start = 0; start < count; start += BLOCK) {
		const texts: string[] = [];
		for (let index = start; index < Math.min(count, start + BLOCK); index++) {
			const text = textAt(index);
			texts.push(text);
			length += text.length;
			ends[index] = length;
		}
		blocks.push(texts.join(''));
	}
	return length === 0 ? { ...NO_TEXTS, ends } : { text: blocks.join(''), ends };
}

/** As `packTexts`, but without ends when all are empty. */
export function packRareTexts(count: number, textAt: (index: number) => string): PackedTexts {
	const packed = packTexts(count, textAt);
	return packed.text === '' ? NO_TEXTS : packed;
}

export const textAt = ({ text, ends }: PackedTexts, index: number): string =>
	text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0);

/** The index of a text, or −1; by the engine's own search through the whole, so that no map of all texts is needed. */
export function findText({ text, ends }: PackedTexts, wanted: string): number {
	if (wanted === '') return -1;
	for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
		const index = firstEndAfter(ends, at);
		const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
		if (start === at && ends[index] === at + wanted.length) return index;
	}
	return -1;
}

/** The first text that ends behind a place. */
function firstEndAfter(ends: Uint32Array, place: number): number {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ends[middle] ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low;
}
