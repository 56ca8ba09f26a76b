/**
 * Checks all anchors of a dataset against the texts of its sources.
 *
 * In: a dataset and the paragraphs (`toParagraphs`) of the sources whose text is at hand. Out: how many anchors there
 * are, how many stand once and where their locator says, and the others one by one. Citations without an anchor are
 * not counted; anchors of sources without a text are counted and never called found.
 */
import { findAnchor } from './find-anchor.ts';
import type { Dataset } from '../model/dataset.ts';

export interface AnchorProblem {
	readonly relation: string;
	/** Index among the relation's citations, from 0. */
	readonly citation: number;
	readonly problem: 'missing' | 'elsewhere' | 'ambiguous';
	/** Where it stands (elsewhere: there; ambiguous: the first place); null when missing. */
	readonly paragraph: number | null;
	/** All paragraphs where it stands. */
	readonly paragraphs: readonly number[];
	/** The paragraph that the locator names, if any. */
	readonly expected: number | null;
}

export interface AnchorReport {
	readonly anchors: number;
	readonly found: number;
	readonly unchecked: number;
	readonly sourcesWithoutText: readonly string[];
	readonly problems: readonly AnchorProblem[];
}

export function verifyAnchors(dataset: Dataset, texts: ReadonlyMap<string, readonly string[]>): AnchorReport {
	const problems: AnchorProblem[] = [];
	const without = new Set<string>();
	let anchors = 0;
	let found = 0;
	let unchecked = 0;
	for (const relation of dataset.relations) {
		relation.citations.forEach(({ source, anchor, locator }, citation) => {
			if (anchor === undefined) return;
			anchors += 1;
			const paragraphs = texts.get(source);
			if (paragraphs === undefined) {
				unchecked += 1;
				without.add(source);
				return;
			}
			const finding = findAnchor(paragraphs, anchor, locator?.paragraph);
			if (finding.outcome === 'found') {
				found += 1;
				return;
			}
			const places =
				finding.outcome === 'missing'
					? []
					: 'paragraphs' in finding
						? finding.paragraphs
						: [finding.paragraph];
			problems.push({
				relation: relation.id,
				citation,
				problem: finding.outcome,
				paragraph: places[0] ?? null,
				paragraphs: places,
				expected: locator?.paragraph ?? null
			});
		});
	}
	return { anchors, found, unchecked, sourcesWithoutText: [...without], problems };
}
