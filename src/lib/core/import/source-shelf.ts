/**
 * The sources of imported relations: one for each different text or address that is cited, and the file itself for rows
 * that cite none.
 *
 * In: clean texts. Out: ids of sources, and the sources in the order of their first use. Nothing is fetched.
 */
import { hasCredentials, toWebAddress } from '../dataset/web-address.ts';
import { toSourceId, type SourceId } from '../model/ids.ts';
import { FreeIds } from './free-id.ts';
import { CREDENTIALS } from './notice-kinds.ts';
import type { Source } from '../model/source.ts';
import type { NoticeTally, Tally } from './notice-tally.ts';

export class SourceShelf {
	readonly sources: Source[] = [];
	readonly #file: string;
	readonly #ids = new FreeIds([], (id, number) => `${id} (${number})`);
	readonly #known = new Map<string, SourceId>();
	readonly #addresses = new Map<string, boolean>();
	readonly #credentials: Tally;
	#imported: SourceId | undefined;

	constructor(file: string, notices: NoticeTally) {
		this.#file = file;
		this.#credentials = notices.of(CREDENTIALS);
	}

	/** The file that is imported. */
	imported(): SourceId {
		return (this.#imported ??= this.#put(this.#file.trim() === '' ? 'file' : this.#file, {
			type: 'dataset',
			imported: true
		}));
	}

	/** True for a whole http or https address. */
	isAddress(text: string): boolean {
		const known = this.#addresses.get(text);
		if (known !== undefined) return known;
		const url = toWebAddress(text);
		if (url !== undefined && hasCredentials(url)) this.#credentials.add(-1);
		this.#addresses.set(text, url !== undefined);
		return url !== undefined;
	}

	/** @param text an id, a title or an address; @param url an address, checked by `isAddress` */
	cited(text: string | undefined, url: string | undefined): SourceId {
		const key = url === undefined ? (text ?? '') : `${text ?? ''}\n${url}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const address = url ?? (text !== undefined && this.isAddress(text) ? text : undefined);
		const id = this.#put(text ?? url ?? '', {
			type: address === undefined ? 'document' : 'webpage',
			...(address === undefined ? {} : { url: address })
		});
		this.#known.set(key, id);
		return id;
	}

	#put(title: string, fields: Pick<Source, 'type' | 'url' | 'imported'>): SourceId {
		const id = toSourceId(this.#ids.take(title));
		this.sources.push({ id, title, author: [], language: '', more: {}, ...fields });
		return id;
	}
}
