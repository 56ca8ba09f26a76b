/**
 * What runs inside the page to rename the chosen actor by its form, as fast as the form allows: the key E, the name, Enter. It
 * is sent to the browser as text before anything of the page runs, so it must not use anything from outside of itself.
 */
export function offerRenaming() {
	const pause = (/** @type {number} */ time) => new Promise((resolve) => setTimeout(resolve, time));
	/** @returns {HTMLInputElement | null} */
	const field = () => document.querySelector('dialog[open] form [data-path="name"] input');
	/** @param {string} name @returns {Promise<boolean>} whether the form was kept */
	async function trialRename(name) {
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
		for (let tries = 0; field() === null && tries < 400; tries += 1) await pause(5);
		const input = field();
		if (input === null) return false;
		input.value = name;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.form?.requestSubmit();
		for (let tries = 0; field() !== null && tries < 400; tries += 1) await pause(5);
		return field() === null;
	}
	Object.defineProperty(window, 'trialRename', { value: trialRename });
}
