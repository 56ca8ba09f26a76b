/**
 * Four actors (one named from right to left, one in the supporting cast, one without relations) and two sources, one
 * of which has no address.
 *
 * alpha supports beta (happened, two citations), alpha presses beta (potential), beta → gamma conflict,
 * gamma → alpha pressure; gamma is in the supporting cast, so the default view hides the last two.
 */
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { toParts } from '../../unit/core/dataset/tiny-parts.ts';

const PAPER = {
	id: 'paper',
	type: 'report',
	title: 'A report',
	author: [{ family: 'Ali', given: 'Nadia' }],
	issued: { 'date-parts': [[2020, 6]] },
	URL: 'https://example.org/report',
	reliability: 'B',
	language: 'en'
};
const LETTER = { id: 'letter', title: 'A letter' };

const parsed = parseDataset(
	toParts({
		dataset: {
			id: 'small',
			title: 'A small dataset',
			asOf: '2020-06-30',
			licence: 'CC-BY-4.0',
			authors: ['Nadia Ali']
		},
		actors: [
			{
				id: 'alpha',
				name: 'Alpha',
				names: { ar: 'ألفا' },
				aliases: ['The First'],
				kind: 'state',
				core: true,
				partOf: 'beta'
			},
			{ id: 'beta', name: 'بيتا', kind: 'armed-group', core: true },
			{ id: 'gamma', name: 'Gamma', core: false },
			{ id: 'lone', name: 'Lone', core: true }
		],
		relations: [
			{
				id: 'help',
				from: 'alpha',
				to: 'beta',
				type: 'support',
				claim: 'Alpha helps Beta.',
				period: '2019-10~',
				strength: 2.5,
				citations: [
					{ source: 'paper', locator: { paragraph: 4 }, anchor: { start: 'a new door', end: 'in Baghdad' } },
					{ source: 'letter', stance: 'disputes', note: 'Reads otherwise.', anchor: { start: 'never' } }
				]
			},
			{
				id: 'press',
				from: 'alpha',
				to: 'beta',
				type: 'pressure',
				claim: 'Alpha may press Beta.',
				status: 'potential',
				confidence: 'low',
				citations: [{ source: 'paper', locator: { paragraph: 2 } }]
			},
			{
				id: 'fight',
				from: 'beta',
				to: 'gamma',
				type: 'conflict',
				claim: 'Beta fights Gamma.',
				citations: [{ source: 'paper' }]
			},
			{
				id: 'back',
				from: 'gamma',
				to: 'alpha',
				type: 'pressure',
				citations: [{ source: 'paper', locator: { paragraph: 1 } }]
			}
		],
		sources: [PAPER, LETTER]
	})
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
export const small = parsed.value;

/** The same, as if an address that could run something had slipped past every gate. */
export const unsafe = {
	...small,
	sources: small.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' }))
};
