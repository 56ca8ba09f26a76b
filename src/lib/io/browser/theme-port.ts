/** The reader's choice of light or dark, kept on this computer; a browser that forbids storage just does not keep it. */
import type { GroundName } from '#lib/core/scene/palette.ts';

const KEY = 'entente:theme';

export function createThemePort(): {
	load(): string | undefined;
	save(choice: GroundName | 'system'): void;
	prefersDark(): boolean;
	watch(changed: () => void): () => void;
} {
	const query = matchMedia('(prefers-color-scheme: dark)');
	return {
		load() {
			try {
				return localStorage.getItem(KEY) ?? undefined;
			} catch {
				return undefined;
			}
		},
		save(choice) {
			try {
				if (choice === 'system') localStorage.removeItem(KEY);
				else localStorage.setItem(KEY, choice);
			} catch {
				// Not kept, which costs the reader one click on the next visit and nothing else.
			}
		},
		prefersDark: () => query.matches,
		watch(changed) {
			query.addEventListener('change', changed);
			return () => query.removeEventListener('change', changed);
		}
	};
}
