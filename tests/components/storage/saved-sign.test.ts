import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import { makeFault } from '#lib/io/browser/store/store-fault.ts';
import { Keeper } from '#lib/state/keeper.svelte.ts';
import SavedSign from '#lib/ui/header/SavedSign.svelte';
import KeepBar from '#lib/ui/storage/KeepBar.svelte';
import { tinyDataset } from '../../unit/io/store/fresh-store.ts';
import { toSession } from '../state/make-desk.ts';
import Stage from '../table/Stage.svelte';
import { stage, textOf } from '../table/stage.ts';

const shipped = tinyDataset();
const own = tinyDataset({ dataset: { id: 'own', title: 'Own' } });

afterEach(cleanup);

function open(component: unknown) {
	const staged = stage(component, shipped);
	const keeper = new Keeper(staged.explorer, shipped, {
		// Nothing is saved here: a store that never answers.
		store: () => new Promise<DocumentStore>(() => undefined),
		rights: { ask: async () => undefined, take: async () => ({ release: () => undefined }) },
		tell: () => undefined,
		tellLate: () => undefined,
		askToPersist: async () => false,
		now: () => 0,
		makeId: () => 'made'
	});
	flushSync(() => (staged.desk.keeper = keeper));
	return { ...staged, keeper };
}

test('there is no sign while there is nothing to keep', () => {
	open(SavedSign);
	expect(screen.queryByRole('group', { name: 'Saving' })).toBeNull();
});

test('the sign says in words how it stands, and its note what that is worth', async () => {
	const { explorer, keeper } = open(SavedSign);
	flushSync(() => explorer.open({ ...toSession(own), document: 'doc' }));
	const sign = screen.getByRole('button');
	expect(textOf(sign)).toBe('Saving …');
	flushSync(() => (keeper.fault = makeFault('full')));
	expect(textOf(sign)).toBe('Not saved');
	await userEvent.click(sign);
	expect(sign.getAttribute('aria-expanded')).toBe('true');
	expect(textOf(await screen.findByText(/not a backup/))).toContain('not a backup');
	expect(textOf(document.body)).toContain('The storage of this browser is full');
	await userEvent.keyboard('{Escape}');
	expect(sign.getAttribute('aria-expanded')).toBe('false');
	expect(document.activeElement).toBe(sign);
});

test('what is not saved offers the work first; what another tab has offers a choice', () => {
	const made = open(SavedSign);
	cleanup();
	const { keeper } = made;
	render(Stage, { desk: made.desk, of: KeepBar as never, given: { keeper } });
	const names = (): string[] => screen.getAllByRole('button').map((button) => textOf(button));
	flushSync(() => (keeper.fault = makeFault('failed')));
	expect(names()).toEqual(['Download the work', 'Try again']);
	flushSync(() => (keeper.fault = makeFault('elsewhere')));
	expect(names()).toEqual(['Take over', 'Open a copy']);
	flushSync(() => {
		keeper.fault = undefined;
		keeper.doubtful = { id: 'doc', title: 'Own' };
	});
	expect(names()).toEqual(['Download it', 'Open it all the same', 'Not now']);
	expect(textOf(screen.getByRole('alert'))).toContain('“Own”');
});
