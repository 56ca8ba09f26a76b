import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '#lib/canvas/layout/index.ts';
import { LAYOUT_IDS } from '#lib/core/layout/layout-ids.ts';
import { leaveOutUnknown } from '#lib/core/view/leave-out-unknown.ts';
import type { View } from '#lib/core/view/view.ts';

const USUAL: View = {
	filters: {},
	selection: { what: 'nothing' },
	tab: 'graph',
	measure: 'degree',
	colouring: 'kind',
	grouped: false,
	analysis: 'balance',
	signs: {},
	balance: {},
	probabilities: {},
	folded: [],
	suppositions: [],
	language: '',
	layout: { id: 'force', seed: 1 },
	positions: {},
	pinned: []
};
const KNOWN = { measures: ['degree', 'pagerank'], layouts: LAYOUT_IDS };

describe('a view with names from elsewhere', () => {
	it('keeps what is known, and one size for all', () => {
		for (const measure of ['pagerank', 'none']) {
			const parsed = { view: { ...USUAL, measure, layout: { id: 'grid', seed: 3 } }, notices: ['before'] };
			expect(leaveOutUnknown(parsed, USUAL, KNOWN)).toEqual(parsed);
		}
	});

	it('puts the usual in the place of an unknown measure and layout, and says so', () => {
		const view = { ...USUAL, measure: 'charisma', layout: { id: 'spiral', seed: 3 }, pinned: ['us'] };
		const { view: mended, notices } = leaveOutUnknown({ view, notices: [] }, USUAL, KNOWN);
		expect(mended).toEqual({ ...USUAL, pinned: ['us'] });
		expect(notices).toHaveLength(2);
		expect(notices.join(' ')).toMatch(/measure.*layout/);
	});

	it('knows every layout that there is', () => {
		expect(LAYOUT_IDS.toSorted()).toEqual(LAYOUTS.map(({ id }) => id).toSorted());
	});
});
