/**
 * The address of a passage: a source's address with a text fragment that a browser scrolls to and marks.
 *
 * In: an address and an anchor. Out: `url#:~:text=[prefix-,]start[,end][,-suffix]` (WICG URL Fragment Text
 * Directives, 2023), or undefined when the address is not http or https or carries a user name or password.
 * A fragment that the address already has is kept before the directive; an old directive is replaced.
 */
import { hasCredentials, toWebAddress } from '../dataset/web-address.ts';
import type { Anchor } from '../model/citation.ts';

const DIRECTIVE = ':~:';

export function textFragmentLink(address: string | undefined, anchor?: Anchor): string | undefined {
	const url = address === undefined ? undefined : toWebAddress(address);
	if (url === undefined || hasCredentials(url)) return undefined;
	if (anchor === undefined) return url.href;
	const [fragment = ''] = url.hash.slice(1).split(DIRECTIVE);
	url.hash = '';
	return `${url.href.replace(/#$/, '')}#${fragment}${DIRECTIVE}text=${toTextDirective(anchor)}`;
}

/** The value of the directive: terms percent-encoded, joined by the commas and hyphens that separate them. */
export function toTextDirective({ prefix, start, end, suffix }: Anchor): string {
	const terms = [
		prefix === undefined ? undefined : `${encodeTerm(prefix)}-`,
		encodeTerm(start),
		end === undefined ? undefined : encodeTerm(end),
		suffix === undefined ? undefined : `-${encodeTerm(suffix)}`
	];
	return terms.filter((term) => term !== undefined).join(',');
}

/** Hyphens separate terms, and the marks that `encodeURIComponent` spares end a link early in some programs. */
const encodeTerm = (term: string): string =>
	encodeURIComponent(term.toWellFormed()).replace(
		/[-!'()*.~]/g,
		(mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
