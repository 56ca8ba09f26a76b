/**
 * What was stored to a session of the page. In: a dataset with its view as unknown JSON, its id, and what the address
 * says of the view. Out: a session with a view that fits, and what of it was left out. The address wins where the two
 * differ, because it is written first; places, which it rounds, stay exact.
 */
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { encodeView } from '#lib/codecs/view-url/encode-view.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import { parseView, type ParsedView } from '#lib/core/view/parse-view.ts';
import type { Position, View } from '#lib/core/view/view.ts';
import type { Loaded } from '#lib/io/browser/store/document-store.ts';
import type { Session } from './session.ts';

export interface StoredSession {
	readonly session: Session & { readonly document: string };
	readonly notices: readonly string[];
}

/** @param address the view in the address, without the document; empty when it says nothing */
export async function toStoredSession(
	{ dataset, view: stored, base }: Loaded,
	document: string,
	address = ''
): Promise<StoredSession> {
	// The registry of measures is not part of the first view.
	const [{ measuresFor }, { toMeasureInfo }] = await Promise.all([
		import('#lib/core/measures/index.ts'),
		import('#lib/core/measures/measure-info.ts')
	]);
	const measures = measuresFor(dataset.relationTypes).map(toMeasureInfo);
	const usual = defaultView(dataset);
	const known = { measures: measures.map(({ id }) => id), layouts: LAYOUT_IDS };
	const kept: ParsedView =
		stored === undefined
			? { view: usual, notices: [] }
			: leaveOutUnknown(parseView(stored, dataset), usual, known);
	const isSame = address === '' || address === encodeView(kept.view, dataset);
	const { view, notices } = isSame
		? kept
		: withExactPlaces(leaveOutUnknown(decodeView(address, dataset), usual, known), kept.view);
	return { session: { dataset, view, base, measures, document }, notices };
}

function withExactPlaces({ view, notices }: ParsedView, { positions: exact }: View): ParsedView {
	const positions = Object.entries(view.positions).map(([id, place]): [string, Position] => {
		const known = Object.hasOwn(exact, id) ? exact[id] : undefined;
		const isRounded = known?.every((value, index) => Math.round(value) === place[index]) ?? false;
		return [id, isRounded && known !== undefined ? known : place];
	});
	return { view: { ...view, positions: Object.fromEntries(positions) }, notices };
}
