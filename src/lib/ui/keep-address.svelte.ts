/**
 * The view in the address: what the address asks for is shown, and every change of the view is written back. Only for
 * the dataset that the site ships: an address cannot bring another one along.
 */
import { onMount } from 'svelte';
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { readFragment, watchFragment, writeFragment } from '#lib/io/browser/address.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';

/** Must be called while a component is being set up. */
export function keepAddress(explorer: Explorer, notices: Notices, shipped: Dataset): void {
	let isRead = $state(false);

	onMount(() => {
		const { view, notices: left } = decodeView(readFragment(), shipped);
		explorer.start(view);
		if (left.length > 0) notices.tell(left.join(' '));
		isRead = true;
		return watchFragment((fragment) => {
			if (explorer.dataset !== shipped) return;
			const decoded = decodeView(fragment, shipped);
			// Our own writing does not come back here; this is the reader's doing, and can be undone.
			explorer.change(decoded.view);
			if (decoded.notices.length > 0) notices.tell(decoded.notices.join(' '));
		});
	});

	$effect(() => {
		const fragment = explorer.dataset === shipped ? encodeView(explorer.view, shipped) : '';
		if (isRead) writeFragment(fragment);
	});
}
