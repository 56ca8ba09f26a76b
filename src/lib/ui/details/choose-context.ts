/**
 * How the parts of the details select something else: by the panel's own function, which then moves the focus to the
 * new heading, because the button that was pressed is usually gone.
 */
import { createContext } from 'svelte';
import type { Selection } from '#lib/core/view/view.ts';

export const [getChoose, setChoose] = createContext<(selection: Selection) => void>();
