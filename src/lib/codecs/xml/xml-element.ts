/**
 * A start tag as a reader sees it. In: what the parser found. Out: its name, namespace, attributes and line. One object
 * is used for all tags of a file, so it holds good only during the call that hands it over; it keeps nothing.
 */
import type { SaxesAttributeNS } from 'saxes';

export class XmlElement {
	/** As written, with its prefix: `viz:color`. */
	name = '';
	/** Without the prefix: `color`. */
	local = '';
	/** The namespace; empty when there is none. */
	uri = '';
	/** Line of the start tag's `<`, from 1. */
	line = 1;
	#attributes: Readonly<Record<string, SaxesAttributeNS>> = {};

	set(
		name: string,
		local: string,
		uri: string,
		attributes: Readonly<Record<string, SaxesAttributeNS>>
	): void {
		this.name = name;
		this.local = local;
		this.uri = uri;
		this.#attributes = attributes;
	}

	/** The value of an attribute without a prefix, or, with a namespace, of the one that stands in it. */
	attribute(local: string, uri?: string): string | undefined {
		if (uri === undefined) return this.#attributes[local]?.value;
		return this.attributes().find((attribute) => attribute.local === local && attribute.uri === uri)?.value;
	}

	/** All attributes in the order of the file, with name, prefix, local name, namespace and value. */
	attributes(): readonly Readonly<SaxesAttributeNS>[] {
		return Object.values(this.#attributes);
	}
}
