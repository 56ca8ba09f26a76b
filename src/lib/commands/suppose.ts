/**
 * Making and taking back suppositions: each is one step of undo and part of the address. In: the desk and suppositions.
 * Out: the view changed, or a notice when there are too many. Buttons and commands of the palette both come here.
 */
import { withoutSuppositions, withSuppositions } from '#lib/core/view/change-suppositions.ts';
import { MOST_SUPPOSITIONS, type Supposition } from '#lib/core/view/supposition.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';

export function suppose({ explorer, notices }: Desk, made: readonly Supposition[]): void {
	const suppositions = withSuppositions(explorer.view.suppositions, made);
	if (suppositions === undefined)
		notices.tell(
			`There can be at most ${MOST_SUPPOSITIONS} suppositions at a time. Take one back first.`,
			'bad'
		);
	else explorer.change({ suppositions });
}

export const takeBack = ({ explorer }: Desk, takenBack: readonly Supposition[]): void =>
	explorer.change({ suppositions: withoutSuppositions(explorer.view.suppositions, takenBack) });

/** Opens the section of the page that compares what is supposed with what was coded. */
export const showWhatIf = ({ explorer }: Desk): void =>
	explorer.change({ tab: 'analysis', analysis: 'what-if' });
