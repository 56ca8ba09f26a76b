/**
 * What runs inside the page before anything of its own: notes changes of JavaScript's own objects and how long the page
 * did not answer. It is sent to the browser as text, so it must not use anything from outside of itself.
 */
export function watchPage() {
	const watched = { longestGap: 0, ownNames: Object.getOwnPropertyNames(Object.prototype).sort().join() };
	Object.defineProperty(window, 'trialWatch', { value: watched });
	let last = performance.now();
	setInterval(() => {
		const now = performance.now();
		watched.longestGap = Math.max(watched.longestGap, now - last - 50);
		last = now;
	}, 50);
}
