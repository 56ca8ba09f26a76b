/**
 * A link that tells where it leads. In: the address of a source or passage. Out: the address with its host as people
 * read it (no `www.`), or undefined for anything but a plain http or https address.
 */
import { textFragmentLink } from './text-fragment-link.ts';
import type { Anchor } from '../model/citation.ts';

export interface SourceLink {
	readonly href: string;
	readonly host: string;
}

export function toSourceLink(address: string | undefined, anchor?: Anchor): SourceLink | undefined {
	const href = textFragmentLink(address, anchor);
	return href === undefined ? undefined : { href, host: new URL(href).host.replace(/^www\./, '') };
}
