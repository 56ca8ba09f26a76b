/**
 * The document in the fragment of an address: `document=<id>` before the view, for a dataset that is kept in this
 * browser. In: fragment, or id and view. Out: the two apart, or as one text. An address never carries the data.
 */
const KEY = 'document=';
/** As `crypto.randomUUID` makes them, and whatever a later version may use; nothing that needs encoding. */
const ID = /^[A-Za-z0-9-]{1,64}$/;

export interface Fragment {
	readonly document?: string;
	/** What is left: the view. */
	readonly view: string;
}

export function splitFragment(fragment: string): Fragment {
	const parts = fragment.split('&');
	const [first = '', ...rest] = parts;
	if (!first.startsWith(KEY)) return { view: fragment };
	const id = first.slice(KEY.length);
	return ID.test(id) ? { document: id, view: rest.join('&') } : { view: fragment };
}

export const joinFragment = (document: string, view: string): string =>
	`${KEY}${document}${view === '' ? '' : `&${view}`}`;
