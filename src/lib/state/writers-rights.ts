/**
 * Which documents this tab may write. In: the locks of the browser, and whom to tell when another tab takes one. Out: the
 * rights, held until they are released. A right that is held is not asked for again.
 */
import type { WritersRight } from '#lib/io/browser/store/document-lock.ts';

export interface RightsPort {
	/** Gives nothing when another tab has the right. */
	ask(document: string, lost: () => void): Promise<WritersRight | undefined>;
	take(document: string, lost: () => void): Promise<WritersRight>;
}

export class WritersRights {
	readonly #port: RightsPort;
	readonly #lost: (document: string) => void;
	readonly #held = new Map<string, WritersRight>();

	constructor(port: RightsPort, lost: (document: string) => void) {
		this.#port = port;
		this.#lost = lost;
	}

	has(document: string): boolean {
		return this.#held.has(document);
	}

	async ask(document: string): Promise<boolean> {
		if (this.#held.has(document)) return true;
		return this.#hold(document, await this.#port.ask(document, () => this.#lose(document)));
	}

	async take(document: string): Promise<boolean> {
		if (this.#held.has(document)) return true;
		return this.#hold(document, await this.#port.take(document, () => this.#lose(document)));
	}

	release(document: string): void {
		this.#held.get(document)?.release();
		this.#held.delete(document);
	}

	releaseAllBut(wanted: readonly string[]): void {
		for (const document of this.#held.keys()) if (!wanted.includes(document)) this.release(document);
	}

	#hold(document: string, right: WritersRight | undefined): boolean {
		if (right === undefined) return false;
		// Two questions at once: the second one asked this very tab, which has it.
		if (this.#held.has(document)) right.release();
		else this.#held.set(document, right);
		return true;
	}

	#lose(document: string): void {
		this.#held.delete(document);
		this.#lost(document);
	}
}
