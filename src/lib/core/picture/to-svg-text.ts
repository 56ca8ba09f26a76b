/**
 * An SVG tree as a standalone XML 1.0 document. Text and attribute values are escaped, and characters that XML cannot
 * hold (control characters, lone surrogates, U+FFFE, U+FFFF) are replaced by U+FFFD.
 */
import type { SvgNode } from './svg-node.ts';

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};
/** Everything outside the Char production of XML 1.0, fifth edition, section 2.2. */
// eslint-disable-next-line no-control-regex -- control characters are what this expression is for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replace(NOT_XML, '\ufffd')
		.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

export function toSvgText(root: SvgNode): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${toText(root, ' xmlns="http://www.w3.org/2000/svg"')}\n`;
}

function toText({ name, attributes, children }: SvgNode, more = ''): string {
	const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
	const inner = children
		.map((child) => (typeof child === 'string' ? escapeXml(child) : toText(child)))
		.join('');
	const open = `<${name}${more}${pairs.join('')}`;
	return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}
