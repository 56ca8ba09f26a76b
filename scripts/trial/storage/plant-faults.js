/**
 * What runs inside the page to make one fault: the next element that is drawn, or the first step of the next handler, throws.
 * It is sent to the browser as text, so it must not use anything from outside of itself.
 */
export function plantFaults() {
	let hits = 0;
	Object.defineProperty(window, 'trialHits', { get: () => hits });

	/** Makes the next call of each of some functions throw, once for all. @param {readonly (readonly [object, string])[]} places */
	function breakNext(places) {
		const kept = places.map(([owner, name]) => ({ owner, name, whole: Reflect.get(owner, name) }));
		const mend = () => kept.forEach(({ owner, name, whole }) => Reflect.set(owner, name, whole));
		for (const { owner, name } of kept) {
			Reflect.set(owner, name, () => {
				mend();
				hits += 1;
				throw new Error('planted');
			});
		}
		return mend;
	}

	/** @param {'drawing' | 'handler'} how @param {string} type of the event whose handler fails */
	function trialPlant(how, type) {
		if (how === 'drawing')
			return void breakNext([
				[Node.prototype, 'cloneNode'],
				[Document.prototype, 'importNode']
			]);
		const plant = () => {
			const mend = breakNext([
				[Object, 'entries'],
				[Object, 'keys'],
				[Array.prototype, 'some'],
				[Array.prototype, 'find'],
				[Array.prototype, 'filter'],
				[Array.prototype, 'map'],
				[Array.prototype, 'flatMap'],
				[Map.prototype, 'get']
			]);
			setTimeout(mend, 0);
		};
		window.addEventListener(type, plant, { capture: true, once: true });
	}
	Object.defineProperty(window, 'trialPlant', { value: trialPlant });
}
