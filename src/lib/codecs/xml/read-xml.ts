/**
 * Reads an XML text as a stream of tags and texts, strictly: XML 1.0 with namespaces (https://www.w3.org/TR/xml-names).
 *
 * In: the whole text, the file's name for messages, and handlers. Out: undefined when all was read, else the issue that
 * refuses the file: not well-formed, a DOCTYPE or entity declaration (which could blow the file up), a prefix without
 * a namespace, nesting or a text beyond the limits, or what a handler refused. It builds no tree, fetches nothing and
 * never recurses; handlers may have been called before a refusal, so what they made is to be thrown away.
 */
import { SaxesParser } from 'saxes';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import { explainXmlFault } from './explain-xml-fault.ts';
import { findStrayAmpersand } from './find-stray-ampersand.ts';
import { XmlElement } from './xml-element.ts';

export interface XmlHandlers {
	/** A start tag; the element holds good only during the call. An issue that is returned refuses the file. */
	open(element: XmlElement): Issue | undefined;
	/** An end tag, also after a tag such as `<node/>`. `line` is the line of the end tag. */
	close?(local: string, uri: string, line: number): Issue | undefined;
	/** A piece of text or CDATA within the innermost open element; long texts come in several pieces. */
	text?(piece: string): void;
	/** True where text is of no interest and may be of any length (pictures that yEd embeds); asked for each piece. */
	ignoresText?(): boolean;
}

export interface XmlOptions {
	/** Told how much is read, 0 to 1. */
	readonly onProgress?: ((share: number) => void) | undefined;
}

/** UTF-16 units at a time: so small that progress is told often, so large that slicing costs nothing. */
const SLICE = 256 * 1024;

const KNOWN_ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const REMEDY = 'Export the file again from the program that made it, or mend it at this line.';

/** After a lone “&” the parser looks for a “;” as far as the end of the file. */
const MAY_BE_AMPERSAND =
	/^(disallowed character in entity name|empty entity name|unclosed tag|unexpected end)/;

/** Ends the parser, which has no other way to stop. */
class Refusal extends Error {
	readonly issue: Issue;
	constructor(issue: Issue) {
		super(issue.message);
		this.issue = issue;
	}
}

class Fault extends Error {}

/**
 * Stops at the first fault. That is no handler, because the parser becomes four times slower with its seventh handler:
 * they are fields set by a computed name, and the engine then gives up the object's fast form.
 */
class StrictParser extends SaxesParser<{ xmlns: true }> {
	constructor() {
		super({ xmlns: true });
		// The parser's own list is an ordinary object, in which “&constructor;” would be found too.
		this.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, KNOWN_ENTITIES);
	}

	override fail(message: string): this {
		throw new Fault(message);
	}
}

export function readXml(
	text: string,
	file: string,
	handlers: XmlHandlers,
	{ onProgress }: XmlOptions = {}
): Issue | undefined {
	const parser = new StrictParser();
	const element = new XmlElement();
	let depth = 0;
	let textLength = 0;
	let start = 0;

	const refuse = (code: string, message: string, remedy: string): never => {
		throw new Refusal({ code, severity: 'error', file, line: parser.line, message, remedy });
	};
	const pass = (issue: Issue | undefined): void => {
		if (issue !== undefined) throw new Refusal(issue);
	};
	const checkLength = (length: number): void => {
		if (length <= LIMITS.textLength) return;
		const most = LIMITS.textLength.toLocaleString('en');
		refuse('text-too-long', `A text has more than ${most} characters.`, 'Shorten it.');
	};
	const takeText = (piece: string): void => {
		if (handlers.ignoresText?.() === true) return;
		textLength += piece.length;
		checkLength(textLength);
		handlers.text?.(piece);
	};

	const explainFault = (message: string): Issue => {
		const stray = MAY_BE_AMPERSAND.test(message) ? findStrayAmpersand(text) : undefined;
		const { line, column } = stray ?? parser;
		const why = explainXmlFault(stray === undefined ? message : 'empty entity name');
		const sentence = `The XML is broken at line ${line}, column ${column}: ${why}.`;
		return { code: 'not-well-formed', severity: 'error', file, line, message: sentence, remedy: REMEDY };
	};
	parser.on('doctype', () =>
		refuse(
			'xml-doctype',
			'The file declares a document type (<!DOCTYPE …>), by which files can be made to blow up; it is not read.',
			'Delete the declaration, from <!DOCTYPE to the > that ends it, and open the file again.'
		)
	);
	parser.on('opentagstart', () => {
		depth += 1;
		textLength = 0;
		start = parser.position;
		// The parser has read one character beyond the name, perhaps the end of the line.
		const last = text.charCodeAt(start - 1);
		element.line = parser.line - (last === 10 || last === 13 ? 1 : 0);
		if (depth <= LIMITS.nesting) return;
		const message = `Elements are nested more than ${LIMITS.nesting} deep.`;
		refuse('too-deep', message, 'Check that the file is what it should be.');
	});
	parser.on('opentag', ({ name, local, uri, attributes }) => {
		element.set(name, local, uri, attributes);
		// A value is never longer than its tag, so that ordinary tags need no look at each value.
		if (parser.position - start > LIMITS.textLength) {
			for (const { value } of element.attributes()) checkLength(value.length);
		}
		pass(handlers.open(element));
	});
	parser.on('closetag', ({ local, uri }) => {
		depth -= 1;
		textLength = 0;
		pass(handlers.close?.(local, uri, parser.line));
	});
	parser.on('text', (piece) => depth > 0 && takeText(piece));
	parser.on('cdata', takeText);

	try {
		for (let at = 0; at < text.length; at += SLICE) {
			parser.write(text.slice(at, at + SLICE));
			onProgress?.(Math.min(1, (at + SLICE) / text.length));
		}
		parser.close();
		return undefined;
	} catch (stop) {
		if (stop instanceof Refusal) return stop.issue;
		if (stop instanceof Fault) return explainFault(stop.message);
		throw stop;
	}
}
