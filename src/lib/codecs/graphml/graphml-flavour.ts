/** Which program wrote a GraphML file. In: its beginning and its keys. Out: a name with the version if told, or empty. */
import type { GraphmlKey } from './graphml-keys.ts';

const BEGINNING = 3000;
const COMMENT = /<!--\s*Created by ((?:yEd|yFiles|igraph|Entente)[^<>-]{0,40})/;

export function recogniseFlavour(text: string, keys: readonly GraphmlKey[]): string {
	const beginning = text.slice(0, BEGINNING);
	const comment = COMMENT.exec(beginning)?.[1]?.trim();
	if (comment !== undefined) return comment;
	if (beginning.includes('yworks.com')) return 'yEd';
	const ids = new Set(keys.map(({ id }) => id));
	if (isGephi(keys)) return 'Gephi';
	if (ids.has('v_name') || [...ids].some((id) => /^[ve]_(id|weight)$/.test(id))) return 'igraph';
	if ([...ids].some((id) => id.startsWith('V-')) || [...ids].some((id) => id.startsWith('E-')))
		return 'NodeXL';
	if (ids.has('key0') && beginning.includes('parse.nodeids')) return 'graph-tool';
	if (keys.some(({ name }) => name === 'shared name' || name === 'SUID')) return 'Cytoscape';
	if (ids.has('d0') && keys.every(({ id }) => /^d\d+$/.test(id))) return 'networkx';
	return '';
}

/** Gephi gives colours by channels, and counts y upwards; so does our own writer. */
export function isGephi(keys: readonly GraphmlKey[]): boolean {
	const names = new Set(keys.filter(({ owner }) => owner === 'node').map(({ name }) => name));
	return ['r', 'g', 'b', 'x', 'y'].every((name) => names.has(name));
}
