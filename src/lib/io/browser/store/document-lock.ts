/**
 * One writer for each document, by the browser's Web Locks. In: the id of a document. Out: the right to write, until it
 * is released or taken. Where a browser has no such locks everybody may write, and the store refuses what is stale.
 */
const NAME = 'entente-document-';
/** Milliseconds that the other tab has for its last save, before the right is taken without asking. */
const PATIENCE = 1_500;

export interface WritersRight {
	release(): void;
}

const locksOf = (): LockManager | undefined => globalThis.navigator?.locks;

/**
 * @param lost told when another tab has taken the right
 * @returns nothing when another tab has it
 */
export function askForRight(document: string, lost: () => void): Promise<WritersRight | undefined> {
	return request(document, { ifAvailable: true }, lost);
}

/** Waits until the other tab has released the right, and takes it when that takes too long. */
export async function takeRight(document: string, lost: () => void): Promise<WritersRight> {
	const signal = AbortSignal.timeout(PATIENCE);
	const given = await request(document, { signal }, lost);
	const right = given ?? (await request(document, { steal: true }, lost));
	return right ?? FREE;
}

/** Whether a tab, this one or another, has the right. */
export async function isWrittenSomewhere(document: string): Promise<boolean> {
	try {
		const { held = [] } = (await locksOf()?.query()) ?? {};
		return held.some(({ name }) => name === NAME + document);
	} catch {
		return false;
	}
}

const FREE: WritersRight = { release: () => undefined };

function request(
	document: string,
	options: LockOptions,
	lost: () => void
): Promise<WritersRight | undefined> {
	const locks = locksOf();
	if (locks === undefined) return Promise.resolve(FREE);
	return new Promise((resolve) => {
		let release: () => void = () => undefined;
		let isHeld = false;
		let isReleased = false;
		const until = new Promise<void>((end) => (release = end));
		locks
			.request(NAME + document, options, (lock) => {
				if (lock === null) {
					resolve(undefined);
					return undefined;
				}
				isHeld = true;
				resolve({
					release() {
						isReleased = true;
						release();
					}
				});
				return until;
			})
			.catch(() => {
				// Stolen while it was held; refused, or nobody's turn came, before.
				if (isHeld && !isReleased) lost();
				else resolve(undefined);
			});
	});
}
