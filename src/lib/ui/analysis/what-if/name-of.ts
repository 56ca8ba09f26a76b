/** Names of actors for sentences: one that reads from right to left is isolated. In: the explorer. Out: id to name. */
import { isolateName } from '#lib/core/scene/isolate-name.ts';
import type { Explorer } from '#lib/state/explorer.svelte.ts';

export const toNameOf =
	({ directory }: Explorer) =>
	(id: string): string =>
		isolateName(directory.nameOf(id));
