import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import FacetFilter from '#lib/ui/filters/FacetFilter.svelte';
import { kindFilter } from '#lib/core/filters/kind-filter.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { toParts } from '../../unit/core/dataset/tiny-parts.ts';
import { stage } from '../table/stage.ts';

/** An actor of each of so many kinds: `kind-000`, `kind-001` … */
function datasetOf(kinds: number) {
	const actors = Array.from({ length: kinds }, (_, index) => {
		const id = `kind-${String(index).padStart(3, '0')}`;
		return { id, name: id, kind: id };
	});
	const parsed = parseDataset(toParts({ actors, relations: [] }));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
	return parsed.value;
}
const show = (kinds: number) => stage(FacetFilter, datasetOf(kinds), { given: { filter: kindFilter } });
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');

describe('a filter among many', () => {
	it('shows all where they are few', () => {
		show(35);
		expect(boxes()).toHaveLength(35);
		expect(screen.queryByRole('searchbox')).toBeNull();
	});

	it('shows the first of five hundred, more when asked, and finds any', async () => {
		show(500);
		expect(boxes()).toHaveLength(30);
		await userEvent.click(screen.getByRole('button', { name: /^Show 30 more of 470/ }));
		expect(boxes()).toHaveLength(60);
		const find = screen.getByRole('searchbox', { name: /^Find among 500/ });
		await userEvent.type(find, '49');
		// kind-049, kind-149 … kind-449, kind-490 … kind-499.
		expect(boxes()).toHaveLength(15);
		await userEvent.type(find, 'x');
		expect(screen.getByText('None is called so.')).toBeTruthy();
	});

	it('leaves one of many out, keeps it in sight, and takes it back', async () => {
		const { explorer } = show(500);
		const find = screen.getByRole('searchbox');
		await userEvent.type(find, '499');
		await userEvent.click(boxes()[0]!);
		expect(explorer.view.filters.kinds).toHaveLength(499);
		await userEvent.clear(find);
		expect(boxes()).toHaveLength(31);
		expect(boxes().at(-1)?.checked).toBe(false);
		await userEvent.click(boxes().at(-1)!);
		expect(explorer.view.filters.kinds).toBeUndefined();
	});
});
