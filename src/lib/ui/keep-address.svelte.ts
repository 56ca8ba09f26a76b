/**
 * The view in the address: what the address asks for is shown, and every change of the view is written back. Only for
 * the dataset that the site ships: an address cannot bring another one along. A layout that is asked for without places
 * is computed.
 */
import { onMount } from 'svelte';
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { DEFAULT_LAYOUT, defaultView } from '#lib/core/view/default-view.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import type { ParsedView } from '#lib/core/view/parse-view.ts';
import { readFragment, watchFragment, writeFragment } from '#lib/io/browser/address.ts';
import type { View } from '#lib/core/view/view.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';

/** Must be called while a component is being set up. */
export function keepAddress(
	explorer: Explorer,
	notices: Notices,
	shipped: Dataset,
	arrangeAsAsked: (layout: View['layout']) => void
): void {
	let isRead = $state(false);
	const read = (fragment: string): ParsedView =>
		leaveOutUnknown(decodeView(fragment, shipped), defaultView(shipped), {
			measures: explorer.measures.map(({ id }) => id),
			layouts: LAYOUT_IDS
		});

	onMount(() => {
		const { view, notices: left } = read(readFragment());
		explorer.start(view);
		const isOwnLayout = view.layout.id === DEFAULT_LAYOUT.id && view.layout.seed === DEFAULT_LAYOUT.seed;
		if (!isOwnLayout && Object.keys(view.positions).length === 0) arrangeAsAsked(view.layout);
		if (left.length > 0) notices.tell(left.join(' '));
		isRead = true;
		return watchFragment((fragment) => {
			if (explorer.original !== shipped) return;
			const decoded = read(fragment);
			// Our own writing does not come back here; this is the reader's doing, and can be undone.
			explorer.change(decoded.view);
			if (decoded.notices.length > 0) notices.tell(decoded.notices.join(' '));
		});
	});

	$effect(() => {
		const fragment = explorer.original === shipped ? encodeView(explorer.view, shipped) : '';
		if (!isRead) return;
		// The picture comes first: browsers take several milliseconds for a new address.
		const later = setTimeout(() => writeFragment(fragment), 0);
		return () => clearTimeout(later);
	});
}
