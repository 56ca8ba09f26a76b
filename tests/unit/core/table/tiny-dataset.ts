/** A checked dataset of three actors for tests of tables: iran presses us twice, us supports kurds; one of two sources is cited. */
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { tinyRelation, toParts } from '../dataset/tiny-parts.ts';

const checked = parseDataset(
	toParts({
		actors: [
			{ id: 'iran', name: 'Iran', names: { ar: 'إيران', fa: 'إيران', en: 'Iran' }, kind: 'state' },
			{ id: 'us', name: 'United States', kind: 'state' },
			{ id: 'kurds', name: 'Kurds', kind: 'community' }
		],
		relations: [
			tinyRelation({
				id: 'r1',
				claim: 'Iran asks the US to leave.',
				citations: [
					{ source: 's1', locator: { paragraph: 2 }, anchor: { start: 'asked to leave' } },
					{ source: 's1', stance: 'disputes' }
				]
			}),
			tinyRelation({ id: 'r2', claim: '=1+1', status: 'denied', period: '2020-02', confidence: 'low' }),
			tinyRelation({ id: 'r3', from: 'us', to: 'kurds', type: 'support', period: '2019' })
		],
		sources: [
			{ id: 's1', type: 'report', title: 'On Leaving', author: [{ family: 'Rea' }], URL: 'https://a.org/x' },
			{ id: 's2', type: 'report', title: 'Unused' }
		]
	})
);
if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join('\n'));

export const tiny = checked.value;
