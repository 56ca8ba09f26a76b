/**
 * Lets the page do what else it has to do, then goes on. In: nothing. Out: a promise that is kept with a later task. It
 * computes nothing.
 */

/** The next task. A message to itself, because timers wait at least 4 ms once they follow each other. */
export function pause(): Promise<void> {
	return new Promise((goOn) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			goOn();
		};
		port2.postMessage(undefined);
	});
}

/** A task after all timers that are due, for the few steps that each take long: messages would go before them. */
export const takeTurn = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));
