/**
 * The work as a file to be saved: dataset, view and places in one `.entente.json` that opens again as it was. In: a
 * session and the time. Out: a name and a blob. It needs neither the store nor anything that is drawn, so that it can be
 * made after whatever has failed.
 */
import { encodeSnapshot } from '#lib/codecs/entente-json/encode-snapshot.ts';
import type { Session } from './session.ts';

export interface WorkFile {
	readonly name: string;
	readonly blob: Blob;
}

export function toWorkFile({ dataset, view, base }: Omit<Session, 'measures'>, now: Date): WorkFile {
	const positions = Object.fromEntries([...base, ...Object.entries(view.positions)]);
	const text = encodeSnapshot(
		{ dataset, view: { ...view }, positions, picture: { title: dataset.title } },
		{ created: now.toISOString(), generator: 'Entente' }
	);
	return {
		name: `${dataset.title}.entente.json`,
		blob: new Blob([text], { type: 'application/json' })
	};
}
