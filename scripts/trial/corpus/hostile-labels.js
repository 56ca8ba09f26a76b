/**
 * Graphs that are well-formed and whose texts are hostile: as ids, names, types, kinds, attributes and colours, in several
 * formats. They must open as harmless text, or be refused in words. Out: items; nothing is read.
 */
import { accepted, harmless } from './item.js';
import { FORMULAS, LINKS, ODD_TEXTS, PROTOTYPE_KEYS, SCRIPTS, SELECTORS } from './payloads.js';

/** @param {string} text */
const xml = (text) =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\n', '&#10;')
		.replaceAll('\t', '&#9;')
		.replaceAll('\r', '&#13;');
/** @param {string} text */
const csv = (text) => `"${text.replaceAll('"', '""')}"`;

/** @param {string} text */
const toGexf = (text) => `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<graph defaultedgetype="directed"><attributes class="node"><attribute id="0" title="${xml(text)}" type="string"/></attributes>
<nodes><node id="${xml(text)}" label="${xml(text)}"><attvalues><attvalue for="0" value="${xml(text)}"/></attvalues><viz:color hex="#ff0000"/></node>
<node id="b" label="b"/></nodes>
<edges><edge id="${xml(text)}" source="${xml(text)}" target="b" kind="${xml(text)}" label="${xml(text)}"/></edges></graph></gexf>`;

/** @param {string} text */
const toCsv = (text) =>
	`source,target,type,claim,${csv(text)}\n${csv(text)},b,${csv(text)},${csv(text)},${csv(text)}\nb,c,support,x,y\n`;

/** @param {string} text */
const toCytoscape = (text) =>
	JSON.stringify({
		elements: {
			nodes: [
				{
					data: { id: text, label: text, [`k${text}`]: text, image: 'https://evil.invalid/x.png' },
					classes: text
				},
				{ data: { id: 'b' }, style: { 'background-image': 'url(https://evil.invalid/x.png)' } }
			],
			edges: [{ data: { id: 'e', source: text, target: 'b', interaction: text } }]
		},
		style: [{ selector: '*', style: { 'background-image': 'https://evil.invalid/y.png' } }]
	});

/** @param {string} text */
const toOwn = (text) =>
	JSON.stringify({
		meta: { kind: 'entente/dataset', version: 1, created: '2026-01-01T00:00:00Z', generator: 'trial' },
		data: {
			dataset: {
				id: text,
				title: text,
				description: text,
				licence: text,
				authors: [text],
				relationTypes: [{ id: text, label: text, sign: -1, definition: text }]
			},
			actors: [
				{ id: text, name: text, names: { ar: text }, aliases: [text], kind: text, description: text },
				{ id: 'b', name: 'b' }
			],
			relations: [
				{ id: text, from: text, to: 'b', type: text, claim: text, citations: [{ source: text, note: text }] }
			],
			sources: [{ id: text, title: text, note: text, author: [{ literal: text }], publisher: text }]
		}
	});

/** @param {string} address */
const toLinked = (address) =>
	JSON.stringify({
		dataset: { id: 'links', title: 'Links' },
		actors: [{ id: 'a', name: 'A', attributes: { homepage: address } }],
		relations: [{ id: 'r', from: 'a', to: 'a', type: 'support', citations: [{ source: 's' }] }],
		sources: [{ id: 's', title: address, note: address }]
	});

/** @param {string} text whether every format here can hold it */
const isXmlText = (text) => !/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(text);

export function listHostileLabels() {
	const texts = [...SCRIPTS, ...SELECTORS, ...PROTOTYPE_KEYS, ...FORMULAS, ...ODD_TEXTS];
	return [
		...texts.flatMap((text, index) => {
			const name = (/** @type {string} */ ending) => `label-${index}${ending}`;
			const isFilled = text.trim() !== '';
			return [
				...(isXmlText(text)
					? [
							isFilled
								? accepted(name('.gexf'), toGexf(text), { actors: 2, relations: 1 })
								: harmless(name('.gexf'), toGexf(text))
						]
					: []),
				harmless(name('.csv'), toCsv(text)),
				isFilled
					? accepted(name('.cyjs'), toCytoscape(text), { actors: 2, relations: 1 })
					: harmless(name('.cyjs'), toCytoscape(text)),
				isFilled
					? accepted(name('.entente.json'), toOwn(text), { actors: 2, relations: 1 })
					: harmless(name('.entente.json'), toOwn(text))
			];
		}),
		...LINKS.map((address, index) => harmless(`link-${index}.json`, toLinked(address)))
	];
}
