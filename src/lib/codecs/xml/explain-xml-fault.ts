/**
 * What is wrong with a text that is not well-formed XML, in a sentence. In: the message of the parser (saxes 6). Out: a
 * clause without a full stop, such as “the element “node” is never closed”; never the parser's own wording alone.
 */
import { showText } from '#lib/core/dataset/show-value.ts';

type Clause = string | ((detail: string) => string);

/** By the beginning of the message; `detail` is what stands after it. */
const CLAUSES: readonly (readonly [beginning: string, clause: Clause])[] = [
	['document must contain a root element', 'it holds no element'],
	['unclosed tag: ', (tag) => `the element ${showText(tag)} is never closed; the file seems to be cut off`],
	['unexpected end', 'it ends in the middle of a tag or comment; the file seems to be cut off'],
	[
		'unmatched closing tag: ',
		(tag) => `the element ${showText(tag.replace(/\.$/, ''))} is closed but not open`
	],
	['unexpected close tag', 'an element is closed that is not the last one opened'],
	['weird empty close tag', 'a closing tag has no name'],
	['documents may contain only one root', 'a second graph or other element follows after the end'],
	['text data outside of root node', 'text stands outside of all elements'],
	['duplicate attribute: ', (name) => `the attribute ${showText(name.replace(/\.$/, ''))} is given twice`],
	['unbound namespace prefix: ', (prefix) => `the prefix ${prefix.replace(/\.$/, '')} is declared nowhere`],
	['undefined entity', 'an entity such as “&name;” is used that XML does not know'],
	['disallowed character in entity name', 'an “&” stands alone; it must be written “&amp;”'],
	['empty entity name', 'an “&” stands alone; it must be written “&amp;”'],
	['malformed character entity', 'a numbered character such as “&#0;” is not allowed in XML'],
	['attribute without value', 'an attribute has no value'],
	['unquoted attribute value', 'the value of an attribute has no quotation marks'],
	['no whitespace between attributes', 'two attributes stand without a blank between them'],
	[
		'disallowed character in attribute name',
		'the name of an attribute holds a character that no name may have'
	],
	['disallowed character in closing tag', 'a closing tag holds a character that no name may have'],
	['disallowed character in tag name', 'a “<” begins no tag; it must be written “&lt;”'],
	[
		'disallowed character',
		'it holds a character that is not allowed there (a control character, or a bare “<”)'
	],
	['the string "]]>" is disallowed', 'the marks “]]>” stand in plain text'],
	['malformed comment', 'a comment is not written as XML wants it'],
	['an XML declaration must be at the start', 'something stands before the XML declaration'],
	['the XML declaration must appear at the start', 'something stands before the XML declaration'],
	['inappropriately located doctype', 'a DOCTYPE stands in the middle of the file']
];

export function explainXmlFault(message: string): string {
	const found = CLAUSES.find(([beginning]) => message.startsWith(beginning));
	if (found === undefined) return `the parser says: ${showText(message)}`;
	const [beginning, clause] = found;
	return typeof clause === 'string' ? clause : clause(message.slice(beginning.length));
}
