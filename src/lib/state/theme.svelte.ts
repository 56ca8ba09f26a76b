/** Light or dark: what the reader chose, else what the system asks for. Storage and system are handed in. */
import type { GroundName } from '#lib/core/scene/palette.ts';

export type ThemeChoice = GroundName | 'system';

export interface ThemePort {
	load(): string | undefined;
	save(choice: ThemeChoice): void;
	prefersDark(): boolean;
	/** Calls back when the system changes; gives the way to stop. */
	watch(changed: () => void): () => void;
}

export class Theme {
	choice = $state<ThemeChoice>('system');
	#systemDark = $state(false);
	readonly ground = $derived<GroundName>(
		this.choice === 'system' ? (this.#systemDark ? 'dark' : 'light') : this.choice
	);

	/** Reads the choice and follows the system; gives the way to stop. */
	connect(port: ThemePort): () => void {
		const stored = port.load();
		if (stored === 'light' || stored === 'dark') this.choice = stored;
		this.#systemDark = port.prefersDark();
		this.#port = port;
		return port.watch(() => (this.#systemDark = port.prefersDark()));
	}

	#port: ThemePort | undefined;

	choose(choice: ThemeChoice): void {
		this.choice = choice;
		this.#port?.save(choice);
	}
}
