import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import MeasureCard from '#lib/ui/measures/MeasureCard.svelte';
import MeasureDialog from '#lib/ui/measures/MeasureDialog.svelte';
import { tiny } from '../../unit/core/table/tiny-dataset.ts';
import { giveDialogs } from '../dialog/give-dialogs.ts';
import { stage, textOf } from '../table/stage.ts';

beforeAll(giveDialogs);

describe('MeasureCard', () => {
	it('says what it means, what counted here and where it is from', async () => {
		stage(MeasureCard, tiny, { given: { measureId: 'betweenness' } });
		expect((await screen.findByRole('heading', { name: 'Betweenness' })).isConnected).toBe(true);
		expect(textOf(screen.getByText(/3 relations among 3 actors: 2 Pressure, 1 Support\./))).toMatch(
			/1 denied among them counts .* 3 relations make 2 ties/
		);
		expect(
			screen.getByRole('link', { name: 'https://doi.org/10.2307/3033543' }).getAttribute('href')
		).toEqual('https://doi.org/10.2307/3033543');
		expect(screen.getByText(/pairs = ordered/).isConnected).toBe(true);
	});

	it('gives the reason when there is no score', async () => {
		stage(MeasureCard, tiny, { given: { measureId: 'eigenvector' } });
		expect((await screen.findByText('No scores here.')).isConnected).toBe(true);
	});

	it('is marked as out of date until new scores arrive', async () => {
		const { explorer, settle } = stage(MeasureCard, tiny, { given: { measureId: 'degree' } });
		await screen.findByRole('heading', { name: 'Degree' });
		expect(screen.queryByText('out of date')).toBeNull();
		flushSync(() => explorer.filter({ statuses: ['happened'] }));
		expect(screen.getByText('out of date').isConnected).toBe(true);
		flushSync(settle);
		expect(screen.queryByText('out of date')).toBeNull();
		expect(screen.getByText(/2 relations among 3 actors/).isConnected).toBe(true);
	});

	it('sizes the graph', async () => {
		const { explorer } = stage(MeasureCard, tiny, { given: { measureId: 'pagerank' } });
		await userEvent.click(await screen.findByRole('button', { name: 'Size actors by this measure' }));
		expect(explorer.view.measure).toBe('pagerank');
		expect(screen.queryByRole('button', { name: 'Size actors by this measure' })).toBeNull();
	});

	it('knows what it does not know', async () => {
		stage(MeasureCard, tiny, { given: { measureId: 'charm' } });
		expect((await screen.findByText(/no measure named “charm”/)).isConnected).toBe(true);
	});
});

describe('MeasureDialog', () => {
	it('opens on request and closes by its button', async () => {
		const { desk } = stage(MeasureDialog, tiny);
		expect(screen.queryByRole('dialog')).toBeNull();
		flushSync(() => desk.explain('in-degree:pressure'));
		expect(screen.getByRole('dialog', { name: 'Pressure, received' }).isConnected).toBe(true);
		expect((await screen.findByText(/Only the 2 relations of the type “Pressure” count/)).isConnected).toBe(
			true
		);
		await userEvent.click(screen.getByRole('button', { name: 'Close' }));
		expect(desk.dialog).toBeUndefined();
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});
