/**
 * The small dataset, shown with everybody: alpha supports and presses beta, beta fights gamma, gamma presses alpha; two
 * sources, of which the report alone supports every relation.
 */
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#lib/core/view/default-view.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import { STUDY_QUESTIONS } from '#lib/state/study-questions.ts';
import WhatIfSection from '#lib/ui/analysis/WhatIfSection.svelte';
import { STUDY_ANSWERS } from '#lib/workers/study-answers.ts';
import type { StudyKind } from '#lib/workers/studies.ts';
import { small } from '../details/small-dataset.ts';
import { stage, textOf, type Staged } from '../table/stage.ts';

const open = (suppositions: readonly Supposition[] = []): Staged => {
	const staged = stage(WhatIfSection, small);
	flushSync(() =>
		staged.explorer.change({ filters: NO_FILTERS, tab: 'analysis', analysis: 'what-if', suppositions })
	);
	flushSync(staged.settle);
	return staged;
};

/** Brings the answer that the worker would. */
async function answer(kind: 'comparison' | 'importance' | 'hinges', { explorer }: Staged): Promise<void> {
	const answerOne = async <Kind extends StudyKind>(one: Kind): Promise<void> => {
		const question = STUDY_QUESTIONS[one](explorer);
		if (question === undefined) throw new Error(`Nothing is asked of ${one}.`);
		const value = await STUDY_ANSWERS[one](question, () => undefined);
		explorer.studies[one].answered = { question, answer: value };
		explorer.studies[one].isCurrent = true;
	};
	await answerOne(kind);
	flushSync();
}
const form = (): HTMLElement => screen.getByRole('form', { name: 'Suppose something' });
const choose = (label: string, option: string): Promise<void> =>
	userEvent.selectOptions(within(form()).getByLabelText(label), option);
/** The rows of a table below its head, cells parted by a blank. */
const rowsOf = (name: RegExp): readonly string[] =>
	within(screen.getByRole('table', { name }))
		.getAllByRole('row')
		.slice(1)
		.map((row) => [...row.children].map(textOf).join(' '));

describe('the form', () => {
	it('supposes each kind of thing, as a step of undo', async () => {
		const { explorer } = open();
		const press = () => userEvent.click(within(form()).getByRole('button', { name: 'Suppose' }));
		await choose('Suppose', 'an actor were not there');
		await choose('Actor', 'Gamma');
		await press();
		await choose('Suppose', 'there were one relation more');
		await choose('From', 'Lone');
		await choose('To', 'Alpha');
		await choose('Type', 'Conflict');
		await press();
		await choose('Suppose', 'a relation were of another type');
		await choose('Relation', 'help');
		await choose('Count it as', 'Conflict');
		await press();
		await choose('Suppose', 'a relation were not so');
		await press();
		await choose('Suppose', 'a source had not been used');
		await choose('Source', 'A letter');
		await press();
		expect(explorer.view.suppositions).toEqual([
			{ what: 'without-actor', id: 'gamma' },
			{ what: 'added', from: 'lone', to: 'alpha', type: 'conflict' },
			{ what: 'instead', id: 'help', type: 'conflict' },
			{ what: 'without-relation', id: 'help' },
			{ what: 'without-source', id: 'letter' }
		]);
		explorer.undo();
		expect(explorer.view.suppositions).toHaveLength(4);
	});

	it('begins with what is selected, and refuses a relation of an actor with itself', async () => {
		const { explorer } = open();
		flushSync(() => explorer.select({ what: 'pair', ids: ['lone', 'gamma'] }));
		const value = (label: string) => (within(form()).getByLabelText(label) as HTMLSelectElement).value;
		expect([value('Suppose'), value('From'), value('To')]).toEqual(['added', 'lone', 'gamma']);
		await choose('To', 'Lone');
		expect(textOf(form())).toContain('A relation needs two different actors.');
		expect(within(form()).getByRole('button', { name: 'Suppose' }).hasAttribute('disabled')).toBe(true);
	});
});

describe('without suppositions', () => {
	it('says who matters most, row by row, and supposes it', async () => {
		const staged = open();
		await answer('importance', staged);
		// Without alpha only beta → gamma is left; without Lone nothing changes.
		expect(screen.getByText(/^Most is cut apart without/)).toBeTruthy();
		const rows = rowsOf(/^Who matters most/);
		expect(rows).toHaveLength(4);
		expect(rows.at(-1)).toMatch(/^Lone\s*±0/);
		await userEvent.click(screen.getByRole('button', { name: 'Suppose that Gamma were not there' }));
		expect(staged.explorer.view.suppositions).toEqual([{ what: 'without-actor', id: 'gamma' }]);
	});

	it('names the hinges with their relations and citations, and turns them', async () => {
		const staged = open();
		await answer('hinges', staged);
		// alpha → beta is friendly by weight (2.5 − 1), the two others hostile: the triad + − − is balanced.
		expect(screen.getByText('Nothing is frustrated, so no tie can lower the index.')).toBeTruthy();
		flushSync(() => staged.explorer.change({ signs: { pressure: 1 } }));
		await answer('hinges', staged);
		// Now only beta fights gamma, so + + −: turning any of the three ties would balance it.
		expect(rowsOf(/^Hinges/)).toHaveLength(3);
		const row = within(screen.getByRole('table', { name: /^Hinges/ })).getAllByRole('row');
		const fight = row.find((one) => textOf(one).includes('Beta fights Gamma.'));
		expect(within(fight!).getByRole('link', { name: /Ali 2020/ })).toBeTruthy();
		await userEvent.click(within(fight!).getByRole('button', { name: /turned$/ }));
		expect(staged.explorer.view.suppositions).toMatchObject([{ what: 'instead', id: 'fight' }]);
	});
});

describe('with suppositions', () => {
	it('compares ranks, balance and reach before and after', async () => {
		const staged = open([{ what: 'without-actor', id: 'gamma' }]);
		await answer('comparison', staged);
		expect(screen.getByText(/Before: as coded, 4 actors and 4 relations\./)).toBeTruthy();
		// Degree, both directions: alpha, beta and gamma 2 each before; alpha and beta 1 each after.
		expect(rowsOf(/^Ranks by degree/)).toEqual([
			'Alpha 1 1 = 2 1 −1',
			'بيتا 1 1 = 2 1 −1',
			'Gamma 1 – – 2 – –',
			'Lone 4 3 = 0 0 ±0'
		]);
		// The circle of three is gone: 6 ordered pairs before, alpha to beta after.
		expect(rowsOf(/^Reach/)[0]).toBe('Pairs of actors of which one reaches the other 6 1 −5');
		expect(rowsOf(/^Structural balance/)[0]).toBe('Ties with a sign 3 1 −2');
		await userEvent.click(screen.getByRole('button', { name: /^Take back *: without Gamma/ }));
		expect(staged.explorer.view.suppositions).toEqual([]);
	});

	it('copies a table as CSV, with the full numbers', async () => {
		const user = userEvent.setup();
		const staged = open([{ what: 'without-actor', id: 'gamma' }]);
		await answer('comparison', staged);
		await user.click(screen.getByRole('button', { name: /^Copy .*Reach, before and after.* as CSV$/ }));
		const lines = (await navigator.clipboard.readText()).split('\r\n');
		// The mean distance: 3 pairs of 1 step and 3 of 2 before, one of 1 after.
		expect([lines[0], lines[2]]).toEqual([
			'Figure,Before,After,Change',
			'"Mean distance among these, in ties",1.5,1,-0.5'
		]);
	});

	it('shows the ways between two selected actors', async () => {
		const staged = open([{ what: 'without-relation', id: 'fight' }]);
		flushSync(() => staged.explorer.select({ what: 'pair', ids: ['alpha', 'gamma'] }));
		await answer('comparison', staged);
		expect(screen.getByText(/^From Alpha to Gamma before: 1 shortest way of 2 steps/)).toBeTruthy();
		expect(screen.getByText('From Alpha to Gamma after: no way.')).toBeTruthy();
	});
});
