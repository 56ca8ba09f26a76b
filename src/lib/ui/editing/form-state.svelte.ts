/**
 * What a form holds: the draft, what is wrong with it, and whether it differs from what it began with. In: the first draft.
 * Out: state for the form; it keeps nothing anywhere else.
 */
import { tick } from 'svelte';
import type { Issue } from '#lib/core/model/issue.ts';
import { getEditGuard } from './edit-guard.ts';

export class FormState<Draft extends object> {
	draft: Draft;
	/** Faults found when it was last tried. */
	issues = $state.raw<readonly Issue[]>([]);
	readonly #first: string;

	/** Must be called while a component is being set up. */
	constructor(first: Draft) {
		const draft = $state(first);
		this.draft = draft;
		this.#first = JSON.stringify(first);
		getEditGuard().isChanged = () => this.isChanged;
	}

	get isChanged(): boolean {
		return JSON.stringify(this.draft) !== this.#first;
	}

	/** Shows the faults and takes the keyboard to the first one. */
	async complain(issues: readonly Issue[], form: HTMLElement): Promise<void> {
		this.issues = issues.filter(({ severity }) => severity === 'error');
		await tick();
		const first = form.querySelector<HTMLElement>('[aria-invalid="true"]');
		(first ?? form.querySelector<HTMLElement>('[data-faults]'))?.focus();
	}
}
