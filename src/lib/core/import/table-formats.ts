/**
 * Formats that are plain tables, in which actors may be named by their names and need not be listed. In: a draft. Out:
 * yes or no. Formats of graphs list every actor under its id.
 */
import type { Draft } from './draft.ts';

const TABLES: ReadonlySet<string> = new Set(['csv', 'xlsx', 'json-records']);

export const isTableFormat = ({ format }: Draft): boolean => TABLES.has(format);
