/**
 * Suppositions as `key=value` pairs of an address, and back. In: a supposition, or a key and its value. Out: the pair,
 * or a raw value that `parseSuppositions` still has to check. Ids that stand side by side are percent-encoded once more,
 * because they may hold the comma that parts them.
 */
import type { Supposition } from '#lib/core/view/supposition.ts';

export const SUPPOSITION_KEYS: readonly string[] = [
	'without-actor',
	'without-relation',
	'without-source',
	'instead',
	'added'
] satisfies readonly Supposition['what'][];

export function encodeSupposition(one: Supposition): [key: string, value: string] {
	if (one.what === 'added') return ['added', join([one.type, one.from, one.to])];
	if (one.what === 'instead') return ['instead', join([one.type, one.id])];
	return [one.what, one.id];
}

export function decodeSupposition(key: string, value: string): unknown {
	const parts = value.split(',').map(decode);
	if (key === 'added') return { what: key, type: parts[0], from: parts[1], to: parts[2] };
	if (key === 'instead') return { what: key, type: parts[0], id: parts[1] };
	return { what: key, id: value };
}

const join = (ids: readonly string[]): string =>
	ids.map((id) => encodeURIComponent(id.toWellFormed())).join(',');

/** Damaged text stays as it is: it will name nothing that is known. */
function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
