import { expect, test } from 'vitest';
import { describeSigns, describeView } from '#lib/core/scene/describe-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeDataset } from './make-dataset.ts';

// The usual types: pressure −1, support +1, conflict −1.
const dataset = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);

test('signs that the reader has set are said beside those of the data', () => {
	expect(describeSigns(dataset, {})).toBeUndefined();
	expect(describeSigns(dataset, { pressure: -1, unknown: 1 })).toBeUndefined();
	expect(describeSigns(dataset, { pressure: -0.5, support: 0, conflict: 1 })).toBe(
		'Signs as chosen: Pressure −0.5 instead of −1, Support 0 instead of +1 and Conflict +1 instead of −1'
	);
});

test('a caption says them, because camps and signed measures rest on them', () => {
	const view = { ...defaultView(dataset), signs: { pressure: 0 } };
	const drawn = {
		actors: dataset.actors,
		relations: dataset.relations,
		leftOut: { actors: 0, relations: 0 }
	};
	expect(describeView(dataset, view, drawn, undefined)).toContain(
		'Signs as chosen: Pressure 0 instead of −1.'
	);
});
