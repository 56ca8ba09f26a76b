/** The ways between two actors, in the page without a browser: counts, arguments, controls, copying, choosing a pair. */
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import DetailsPanel from '#lib/ui/details/DetailsPanel.svelte';
import { loadChosenDetails } from '#lib/ui/details/load-chosen-details.ts';
import { toParts } from '../../unit/core/dataset/tiny-parts.ts';
import { stage, textOf } from '../table/stage.ts';
import ChooserStage from './ChooserStage.svelte';

beforeAll(async () => void (await loadChosenDetails()));

const cite = (paragraph: number) => [
	{ source: 's1', locator: { paragraph }, anchor: { start: `word ${paragraph}` } }
];
const relation = (from: string, to: string, type: string, more: object = {}) => ({
	id: `${from}-${to}`,
	from,
	to,
	type,
	claim: `${from} and ${to}.`,
	...more
});

/** a → b → d helps, a → c → d harms and is less sure, a → d is in conflict; nothing leads back. */
const parsed = parseDataset(
	toParts({
		actors: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: `Actor ${id.toUpperCase()}`, core: true })),
		relations: [
			relation('a', 'b', 'support', { citations: cite(1) }),
			relation('b', 'd', 'support', { citations: cite(2) }),
			relation('a', 'c', 'support', { citations: cite(3) }),
			relation('c', 'd', 'pressure', { citations: cite(4), confidence: 'low' }),
			relation('a', 'd', 'conflict', { citations: cite(5) })
		],
		sources: [
			{
				id: 's1',
				title: 'T',
				author: [{ family: 'Quay' }],
				issued: { 'date-parts': [[2020]] },
				URL: 'https://example.org/g'
			}
		]
	})
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const dataset = parsed.value;

function openPair(): ReturnType<typeof stage> {
	const staged = stage(DetailsPanel, dataset);
	flushSync(() => staged.explorer.select({ what: 'pair', ids: ['a', 'd'] }));
	return staged;
}
const ways = (): HTMLElement => {
	const found = screen.getByRole('heading', { level: 3, name: 'Ways through others' }).closest('section');
	if (found === null) throw new Error('no section');
	return found;
};
const table = (): HTMLElement =>
	within(ways()).getByRole('table', { name: 'Ways from Actor A to Actor D by length and sign' });

describe('ways through others', () => {
	it('counts them by length and sign, sets them against the direct tie, and warns', () => {
		openPair();
		expect(textOf(ways())).toContain('not a causal claim');
		expect(textOf(ways())).toContain('2 ways of 2 steps. The direct tie is harmful.');
		expect(within(table()).getAllByRole('row').map(textOf)).toEqual([
			'Lengthhelpfulharmfulneither',
			'2 steps110',
			'3 steps000',
			'4 steps000'
		]);
		expect(textOf(ways())).toContain('harmful way contradict each other');
		expect(textOf(ways())).toContain('None, however long, along what is shown.');
	});

	it('reads the best of each sign out with its citations, and marks the weakest step in words', () => {
		openPair();
		const [helpful, harmful] = within(ways()).getAllByText(/^Best (helpful|harmful) way$/);
		expect(textOf(helpful?.closest('summary') ?? undefined)).toContain(
			'Actor A supports Actor B (Quay 2020, ¶ 1); Actor B supports Actor D (Quay 2020, ¶ 2): taken together helpful.'
		);
		const item = harmful?.closest('details');
		expect(textOf(item?.querySelector('summary') ?? undefined)).toContain(
			'taken together harmful. Weakest: Actor C → Actor D (low confidence, 1 source, 1 citation).'
		);
		// 0.95 · 0.5; all ties have strength 1.
		expect(textOf(item ?? undefined)).toContain('2 steps, confidence 0.475, strength 1');
		const weak = within(item ?? ways())
			.getByText('▼ weakest step')
			.closest('li');
		expect(textOf(weak ?? undefined)).toContain('Actor C presses Actor D');
		const link = within(weak ?? ways()).getByRole('link', { hidden: true, name: 'Quay 2020, ¶ 4' });
		expect(link.getAttribute('href')).toBe('https://example.org/g#:~:text=word%204');
	});

	it('follows the longest way, the filters and the signs in use', async () => {
		const { explorer } = openPair();
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Longest way' }), '2 steps');
		expect(within(table()).getAllByRole('row')).toHaveLength(2);
		await userEvent.click(screen.getByRole('checkbox', { name: 'Only the shortest' }));
		expect(screen.getByRole('combobox', { name: 'Longest way' }).hasAttribute('disabled')).toBe(true);
		flushSync(() => explorer.filter({ types: ['support'] }));
		expect(textOf(within(table()).getAllByRole('row')[1])).toBe('2 steps100');
		expect(textOf(ways())).toContain('Best harmful way None.');
		flushSync(() => explorer.change({ filters: {}, signs: { pressure: 0 } }));
		expect(textOf(within(table()).getAllByRole('row')[1])).toBe('2 steps101');
		expect(textOf(ways())).toContain('because Actor C → Actor D is of a type that counts as neither');
		expect(textOf(ways())).toContain('strength undefined, because a step has no sign');
	});

	it('puts an argument on the clipboard, or shows it where that is forbidden', async () => {
		const user = userEvent.setup();
		openPair();
		const item = within(ways()).getByText('Best helpful way').closest('details') ?? ways();
		const button = within(item).getByRole('button', { hidden: true, name: 'Copy as text' });
		await user.click(button);
		expect(await within(item).findByText('Copied.')).toBeTruthy();
		expect(await navigator.clipboard.readText()).toMatch(
			/^From Actor A to Actor D\nActor A supports Actor B/
		);
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
		await user.click(button);
		const text = await within(item).findByRole('textbox', { hidden: true, name: 'The way as text' });
		expect((text as HTMLTextAreaElement).value).toContain('Sources:');
	});

	it('says when the filters hide an end', () => {
		const { explorer } = openPair();
		flushSync(() => explorer.filter({ types: ['support'], connectedOnly: true, sources: [] }));
		expect(textOf(ways())).toContain('The filters hide Actor A and Actor D.');
	});
});

describe('choosing two actors by name', () => {
	const field = (name: string): HTMLElement => screen.getByRole('combobox', { name });

	it('opens the pair, with the keyboard alone', async () => {
		const { explorer } = stage(ChooserStage, dataset);
		await userEvent.type(field('From'), 'actor a{Enter}');
		await userEvent.type(field('To'), 'actor{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
		await userEvent.click(screen.getByRole('button', { name: 'Show what is between' }));
		expect(explorer.view.selection).toEqual({ what: 'pair', ids: ['a', 'd'] });
	});

	it('says what is missing', async () => {
		const { explorer } = stage(ChooserStage, dataset);
		const press = () => userEvent.click(screen.getByRole('button', { name: 'Show what is between' }));
		await press();
		expect(screen.getByText('Choose an actor for “From” from its list.')).toBeTruthy();
		await userEvent.type(field('From'), 'Actor B');
		await userEvent.type(field('To'), 'nobody');
		await press();
		expect(screen.getByText('Choose an actor for “To” from its list.')).toBeTruthy();
		await userEvent.clear(field('To'));
		await userEvent.type(field('To'), 'Actor B');
		await press();
		expect(screen.getByText('Choose two different actors.')).toBeTruthy();
		expect(explorer.view.selection).toEqual({ what: 'nothing' });
	});
});
