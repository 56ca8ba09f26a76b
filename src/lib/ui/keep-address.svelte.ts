/**
 * The view in the address: what the address asks for is shown, and every change of the view is written back. For a dataset
 * that is kept in this browser the address names it too, so that a reload brings it back; it never carries the data. A
 * layout that is asked for without places is computed.
 */
import { onMount } from 'svelte';
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { joinFragment, splitFragment } from '#lib/codecs/view-url/document-in-url.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { DEFAULT_LAYOUT, defaultView } from '#lib/core/view/default-view.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import type { ParsedView } from '#lib/core/view/parse-view.ts';
import { readFragment, watchFragment, writeFragment } from '#lib/io/browser/address.ts';
import type { View } from '#lib/core/view/view.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Keeper } from '#lib/state/keeper.svelte.ts';
import type { Notices } from '#lib/state/notices.svelte.ts';
import { reopenDocument } from '#lib/state/reopen-document.ts';

/** UTF-16 units of a view in the address of a kept dataset. */
const LONGEST_VIEW = 4_000;

export interface AddressKeeping {
	readonly explorer: Explorer;
	readonly notices: Notices;
	readonly keeper: Keeper;
	readonly shipped: Dataset;
	readonly arrangeAsAsked: (layout: View['layout']) => void;
}

/** Must be called while a component is being set up. */
export function keepAddress({ explorer, notices, keeper, shipped, arrangeAsAsked }: AddressKeeping): void {
	let isRead = $state(false);
	const read = (fragment: string, dataset: Dataset): ParsedView =>
		leaveOutUnknown(decodeView(fragment, dataset), defaultView(dataset), {
			measures: explorer.measures.map(({ id }) => id),
			layouts: LAYOUT_IDS
		});

	function startShipped(fragment: string): void {
		const { view, notices: left } = read(fragment, shipped);
		explorer.start(view);
		const isOwnLayout = view.layout.id === DEFAULT_LAYOUT.id && view.layout.seed === DEFAULT_LAYOUT.seed;
		if (!isOwnLayout && Object.keys(view.positions).length === 0) arrangeAsAsked(view.layout);
		if (left.length > 0) notices.tell(left.join(' '));
		isRead = true;
	}

	async function startDocument(id: string, view: string): Promise<void> {
		const outcome = await reopenDocument(keeper, notices, id, view);
		// The address of what could not be read stays, so that another try finds it.
		if (outcome !== 'kept-back') isRead = true;
	}

	onMount(() => {
		const { document, view } = splitFragment(readFragment());
		if (document === undefined) startShipped(view);
		else void startDocument(document, view);
		return watchFragment((fragment) => {
			const asked = splitFragment(fragment);
			if (asked.document !== undefined && asked.document !== keeper.document) {
				void startDocument(asked.document, asked.view);
				return;
			}
			const dataset = explorer.original;
			if (asked.document === undefined && dataset !== shipped) return;
			const decoded = read(asked.view, dataset);
			// Our own writing does not come back here; this is the reader's doing, and can be undone.
			explorer.change(decoded.view);
			if (decoded.notices.length > 0) notices.tell(decoded.notices.join(' '));
		});
	});

	$effect(() => {
		const { view, original } = explorer;
		const { document } = keeper;
		const encoded = encodeView(view, original);
		// Of what is kept, the store has the view too: an address with hundreds of places helps nobody.
		const short = encoded.length > LONGEST_VIEW ? '' : encoded;
		const fragment = document === undefined ? encoded : joinFragment(document, short);
		// Once something is kept and shown, the address is its.
		if (!isRead && document === undefined) return;
		// The picture comes first: browsers take several milliseconds for a new address.
		const later = setTimeout(() => writeFragment(fragment), 0);
		return () => clearTimeout(later);
	});
}
