/** How the dialog asks the form in it whether something typed would be lost. The form puts its answer in. */
import { createContext } from 'svelte';

export interface EditGuard {
	isChanged: () => boolean;
}

export const [getEditGuard, setEditGuard] = createContext<EditGuard>();
