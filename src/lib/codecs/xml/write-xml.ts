/**
 * Writes text that any XML 1.0 parser reads (https://www.w3.org/TR/xml/#charsets).
 *
 * In: names and values. Out: escaped text; a character that XML forbids (controls, U+FFFE, U+FFFF, half of a surrogate
 * pair) becomes U+FFFD and is counted, so that the writer can say how many were changed. Names of elements and
 * attributes are the caller's own and never come from data.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// Else a parser would read these as blanks within an attribute.
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;'
};

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

export class XmlWriter {
	/** How many characters were replaced because XML forbids them. */
	replaced = 0;

	/** For an attribute value in double quotation marks, or for text. */
	escape(value: string): string {
		const allowed = value.replace(FORBIDDEN, () => {
			this.replaced += 1;
			return '\uFFFD';
		});
		return allowed.replace(SPECIAL, (mark) => ESCAPES[mark] ?? mark);
	}

	/** `<name a="…">`; attributes that are undefined are left out. The object's order is the order of the file. */
	open(name: string, attributes: XmlAttributes = {}): string {
		return `<${name}${this.#list(attributes)}>`;
	}

	/** `<name a="…"/>`. */
	empty(name: string, attributes: XmlAttributes = {}): string {
		return `<${name}${this.#list(attributes)}/>`;
	}

	/** `<name a="…">text</name>`. */
	element(name: string, text: string, attributes: XmlAttributes = {}): string {
		return `${this.open(name, attributes)}${this.escape(text)}</${name}>`;
	}

	/** What to tell the user when something was replaced; nothing otherwise. */
	get notices(): readonly { readonly code: string; readonly message: string }[] {
		if (this.replaced === 0) return [];
		const what = this.replaced === 1 ? 'One character' : `${this.replaced} characters`;
		const message = `${what} that XML cannot hold (controls, halves of characters) became “�”.`;
		return [{ code: 'forbidden-character', message }];
	}

	#list(attributes: XmlAttributes): string {
		let list = '';
		for (const [name, value] of Object.entries(attributes)) {
			if (value === undefined) continue;
			list += ` ${name}="${typeof value === 'string' ? this.escape(value) : String(value)}"`;
		}
		return list;
	}
}
