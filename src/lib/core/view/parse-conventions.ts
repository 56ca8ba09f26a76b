/**
 * The part of a view that says how relations count: signs, the reading of balance, probabilities. In: a raw view and
 * the dataset that it is for. Out: what is known and in range; `drop` is told of the rest. Never throws.
 */
import type { Dataset } from '../model/dataset.ts';
import { CONFIDENCES } from '../model/relation.ts';
import type { View } from './view.ts';

type Raw = Readonly<Record<string, unknown>>;
type Conventions = Pick<View, 'signs' | 'balance' | 'probabilities'>;

export function parseConventions(raw: Raw, dataset: Dataset, drop: (what: string) => void): Conventions {
	const types = dataset.relationTypes;
	const { directed, weighted } = toRecord(raw['balance'], () => drop('The reading of balance'));
	return {
		signs: parseNumbers(
			raw['signs'],
			(id) => types.some((type) => type.id === id),
			-1,
			() => drop('A sign')
		),
		balance: {
			...(typeof directed === 'boolean' ? { directed } : {}),
			...(weighted === true ? { weighted } : {})
		},
		probabilities: parseNumbers(
			raw['probabilities'],
			(id) => CONFIDENCES.some((confidence) => confidence === id),
			0,
			() => drop('A probability')
		)
	};
}

/** Numbers from `least` to 1 by known key. */
function parseNumbers(
	raw: unknown,
	isKnown: (key: string) => boolean,
	least: number,
	drop: () => void
): Readonly<Record<string, number>> {
	const kept: [string, number][] = [];
	for (const [key, value] of Object.entries(toRecord(raw, drop))) {
		const isNumber = typeof value === 'number' && value >= least && value <= 1;
		// A 0 is written for the -0 that some numbers come as.
		if (isNumber && isKnown(key)) kept.push([key, value + 0]);
		else drop();
	}
	return Object.fromEntries(kept);
}

function toRecord(raw: unknown, drop: () => void): Raw {
	if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return raw as Raw;
	if (raw !== undefined) drop();
	return {};
}
