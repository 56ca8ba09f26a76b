/** Keeps relations that were coded with at least the chosen certainty. */
import { CONFIDENCES } from '../model/relation.ts';
import { withoutFilter } from './without-filter.ts';
import type { RelationFilter } from './filter.ts';

export const confidenceFilter: RelationFilter = {
	id: 'minConfidence',
	of: 'relation',
	aspect: 'confidence',
	label: 'Confidence',
	isActive: ({ minConfidence }) => minConfidence !== undefined && minConfidence !== 'low',
	keeps: (relation, { minConfidence }) =>
		minConfidence === undefined ||
		CONFIDENCES.indexOf(relation.confidence) <= CONFIDENCES.indexOf(minConfidence),
	options: () => [
		{ value: 'low', label: 'Any', hint: 'However certain the coder was.' },
		{ value: 'medium', label: 'Medium or high', hint: 'Plainly stated or directly entailed.' },
		{ value: 'high', label: 'High only', hint: 'Plainly stated in the source.' }
	],
	choose: (filters, value) => {
		const confidence = CONFIDENCES.find((name) => name === value);
		return confidence === undefined || confidence === 'low'
			? withoutFilter(filters, 'minConfidence')
			: { ...filters, minConfidence: confidence };
	},
	optionsOf: ({ confidence }) => CONFIDENCES.slice(CONFIDENCES.indexOf(confidence)),
	describe: ({ minConfidence }) => {
		if (minConfidence === undefined || minConfidence === 'low') return undefined;
		return minConfidence === 'high' ? 'high confidence only' : 'medium or high confidence';
	}
};
