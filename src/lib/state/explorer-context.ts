/** The way by which components find the explorer and the desk of their page. */
import { createContext } from 'svelte';
import type { Desk } from './desk.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';

export const [getExplorer, setExplorer] = createContext<Explorer>();
export const [getDesk, setDesk] = createContext<Desk>();
