/**
 * Saves the work after something broke: what was on the page if it passes the gate, else what was last saved of it, else
 * what the store has. In: nothing but what the page left behind. Out: downloads. It changes nothing that is stored.
 */
import { encodeDataset } from '#lib/codecs/entente-json/encode-dataset.ts';
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { saveFile } from '#lib/io/browser/save-file.ts';
import { findLastSession } from '#lib/state/last-session.ts';
import type { Session } from '#lib/state/session.ts';
import { toWorkFile } from '#lib/state/work-file.ts';

/** Up to this many relations a file is read again before it is handed over. */
const MOST_CHECKED = 20_000;

/** @returns false when nothing of the page can be saved any more */
export async function downloadLastWork(): Promise<boolean> {
	const last = findLastSession();
	for (const session of [last?.shown, last?.saved]) {
		if (session === undefined || !isSound(session)) continue;
		const { name, blob } = toWorkFile(session, new Date());
		saveFile(name, blob);
		return true;
	}
	return false;
}

function isSound({ dataset }: Session): boolean {
	try {
		if (dataset.relations.length > MOST_CHECKED) return true;
		const text = encodeDataset(dataset, { created: '', generator: 'Entente' });
		return decodeDatasetFile({ name: 'work', text }, { allowLarge: true }).ok;
	} catch {
		return false;
	}
}

export interface StoredWork {
	readonly id: string;
	readonly title: string;
	/** Hands over what is stored. */
	download(): Promise<void>;
}

/** What the store has, newest first; nothing when it cannot be reached. */
export async function listStored(): Promise<readonly StoredWork[]> {
	try {
		const [{ createStore }, { toStoredSession }] = await Promise.all([
			import('#lib/io/browser/store/create-store.ts'),
			import('#lib/state/stored-session.ts')
		]);
		const store = createStore();
		const listed = await store.list();
		if (!listed.ok) return [];
		return listed.value.flatMap((one): StoredWork[] => {
			if (one.what !== 'document') return [];
			const { id, title } = one.head;
			return [
				{
					id,
					title,
					async download() {
						const loaded = await store.load(id);
						if (!loaded.ok) return;
						const { session } = await toStoredSession(loaded.value, id);
						const { name, blob } = toWorkFile(session, new Date());
						saveFile(name, blob);
					}
				}
			];
		});
	} catch {
		return [];
	}
}
