/** Where on disk datasets were saved in this session. In: sessions and places. Out: the place of a session's dataset. */
import type { DiskPlace } from '#lib/io/browser/save-to-disk.ts';
import type { Session } from './session.ts';

export class SavedPlaces {
	readonly #places = new Map<string, DiskPlace>();

	of(session: Session): DiskPlace | undefined {
		return this.#places.get(toKey(session));
	}

	keep(session: Session, place: DiskPlace): void {
		this.#places.set(toKey(session), place);
	}

	forget(session: Session): void {
		this.#places.delete(toKey(session));
	}
}

/** One dataset opened twice is kept twice: neither is ever written over the file of the other. */
const toKey = ({ document, dataset }: Session): string => document ?? `shipped ${dataset.id}`;
