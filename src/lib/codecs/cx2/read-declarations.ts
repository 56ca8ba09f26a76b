/**
 * CX2's `attributeDeclarations`: the names, short names (`a`), types (`d`) and defaults (`v`) of attributes.
 *
 * In: the items of the aspect. Out: for nodes and for edges, how a short name is written out, and what stands where a
 * record says nothing. Nothing is read from records here.
 */
import { fieldIn, isRecord, textIn } from '../draft/json-record.ts';
import type { AspectItem } from './collect-aspects.ts';

export interface Declarations {
	/** Full names by the name used in records. */
	readonly fullName: ReadonlyMap<string, string>;
	/** Defaults by full name. */
	readonly defaults: ReadonlyMap<string, unknown>;
	readonly names: ReadonlySet<string>;
}

export function readDeclarations(items: readonly AspectItem[], what: 'nodes' | 'edges'): Declarations {
	const fullName = new Map<string, string>();
	const defaults = new Map<string, unknown>();
	const names = new Set<string>();
	for (const { record } of items) {
		const declared = fieldIn(record, what);
		if (!isRecord(declared)) continue;
		for (const [name, declaration] of Object.entries(declared)) {
			names.add(name);
			if (!isRecord(declaration)) continue;
			const alias = textIn(declaration, 'a');
			if (alias !== '') fullName.set(alias, name);
			const value = fieldIn(declaration, 'v');
			if (value !== undefined && value !== null) defaults.set(name, value);
		}
	}
	return { fullName, defaults, names };
}
