/**
 * Actors that are part of each other in a circle, as faults. In: actors that are part of another, each with its place.
 * Out: one error for each circle, at the actor where it was found first; returns nothing.
 */
import { findPartOfCycles } from './find-part-of-cycles.ts';
import type { Report } from './issue-list.ts';
import { showText } from './show-value.ts';

export interface Member {
	readonly id: string;
	readonly partOf: string;
	/** Path of the actor. */
	readonly path: string;
}

export function reportPartOfCycles(members: readonly Member[], report: Report): void {
	for (const cycle of findPartOfCycles(members)) {
		const chain = [...cycle, ...cycle.slice(0, 1)].map(showText).join(' → ');
		const place = members.find(({ id }) => id === cycle[0])?.path ?? '';
		report.error(
			'part-of-cycle',
			place === '' ? 'partOf' : `${place}.partOf`,
			`Actors are part of each other in a circle: ${chain}.`,
			'Take one "partOf" out.'
		);
	}
}
