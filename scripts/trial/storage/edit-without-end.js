/**
 * What runs inside the page to edit it without end, as fast as its form allows: the chosen actor is renamed again and again,
 * and between two names the cast is sometimes changed. Every state that is on screen is told at once, and every time the
 * sign says “Saved”. It needs what `rename-actor.js` offers; it is sent to the browser as text, so it must not use anything from outside of itself.
 *
 * A state is `name|cast`; no two of one run are the same.
 *
 * @param {{ run: number, seed: number }} order
 */
export function editWithoutEnd({ run, seed }) {
	/** @type {(news: { what: 'state' | 'saved', state: string, at: number }) => void} */
	const tell = Reflect.get(window, 'trialTell');
	const stateNow = () => {
		const name = document.querySelector('aside[aria-label="Details"] h2')?.textContent?.trim();
		const cast = document
			.querySelector('aside[aria-label="Filters"] input[type="radio"]:checked')
			?.closest('label')
			?.textContent?.includes('Everybody');
		return `${name}|${cast === true ? 'everybody' : 'main'}`;
	};
	let last = '';
	let lastSaved = '';
	const look = () => {
		const state = stateNow();
		if (state !== last) {
			tell({ what: 'state', state, at: Date.now() });
			last = state;
		}
		const sign = document.querySelector('[role="group"][aria-label="Saving"] button')?.textContent?.trim();
		if (sign?.startsWith('Saved') && lastSaved !== state) {
			tell({ what: 'saved', state, at: Date.now() });
			lastSaved = state;
		}
		if (!sign?.startsWith('Saved')) lastSaved = '';
	};
	new MutationObserver(look).observe(document.body, {
		subtree: true,
		childList: true,
		characterData: true,
		attributes: true
	});
	look();

	let random = seed;
	const chance = () => {
		random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
		return random / 2_147_483_648;
	};
	const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
	/** @type {(name: string) => Promise<boolean>} */
	const renameActor = Reflect.get(window, 'trialRename');
	async function editOn() {
		for (let edit = 1; ; edit += 1) {
			await renameActor(`Port ${run}.${edit}`);
			await pause(chance() * 60);
			if (chance() < 0.2) {
				/** @type {HTMLInputElement | null} */
				const other = document.querySelector('aside[aria-label="Filters"] input[type="radio"]:not(:checked)');
				other?.click();
				await pause(chance() * 60);
			}
		}
	}
	void editOn();
}
