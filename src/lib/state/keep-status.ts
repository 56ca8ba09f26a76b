/** How the present session stands in the storage of the browser. Only the shape. */
import type { StoreFault } from '#lib/io/browser/store/store-fault.ts';

export type KeepStatus =
	/** The dataset that the site ships, untouched: there is nothing to keep. */
	| { readonly what: 'off' }
	| { readonly what: 'saved' }
	| { readonly what: 'saving' }
	| { readonly what: 'not-saved'; readonly fault: StoreFault };
