/**
 * A statement of descent: `<parent for="a"/>` among the `parents` of a node (https://gexf.net/hierarchy.html). In: the
 * element and the node's row. Out: one more text in the column `parents`, and a notice; it is no “part of”.
 */
import { PHYLOGENY } from './gexf-notices.ts';
import type { GraphGatherer } from '../xml/graph-gatherer.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** `parents` holds those of this node that were read before, and takes one more. */
export function readParent(
	element: XmlElement,
	row: number,
	parents: string[],
	{ actors, notices }: GraphGatherer
): void {
	const parent = element.attribute('for') ?? element.attribute('id');
	if (parent === undefined) return;
	parents.push(parent);
	actors.named('parents').set(row, parents);
	notices.add(PHYLOGENY, { line: element.line }, parent);
}
