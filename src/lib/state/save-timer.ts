/**
 * When the next save is due. In: delays in milliseconds, asked for as changes come. Out: one call at the earliest of them:
 * a later change never puts off the save of an earlier one.
 */
export class SaveTimer {
	readonly #now: () => number;
	readonly #due: () => void;
	#set: { readonly id: ReturnType<typeof setTimeout>; readonly at: number } | undefined;

	/** @param now the time in milliseconds */
	constructor(now: () => number, due: () => void) {
		this.#now = now;
		this.#due = due;
	}

	set(delay: number): void {
		const at = this.#now() + delay;
		if (this.#set !== undefined && this.#set.at <= at) return;
		this.clear();
		const id = setTimeout(() => {
			this.#set = undefined;
			this.#due();
		}, delay);
		this.#set = { id, at };
	}

	clear(): void {
		if (this.#set !== undefined) clearTimeout(this.#set.id);
		this.#set = undefined;
	}
}
