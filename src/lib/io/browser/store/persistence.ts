/**
 * What the browser promises about its storage. In: nothing. Out: whether it will keep what is stored until a person
 * deletes it, and how much is used; undefined where the browser does not say. Never throws.
 */
export interface StorageUse {
	/** Bytes, about. */
	readonly used: number;
	readonly most: number;
}

/** Asks for it; some browsers ask the person, others decide by themselves. */
export const askToPersist = (): Promise<boolean | undefined> => ask((storage) => storage.persist());

export const isPersisted = (): Promise<boolean | undefined> => ask((storage) => storage.persisted());

export function readStorageUse(): Promise<StorageUse | undefined> {
	return ask(async (storage) => {
		const { usage = 0, quota = 0 } = await storage.estimate();
		return { used: usage, most: quota };
	});
}

async function ask<Value>(question: (storage: StorageManager) => Promise<Value>): Promise<Value | undefined> {
	try {
		const storage = globalThis.navigator?.storage;
		return storage === undefined ? undefined : await question(storage);
	} catch {
		return undefined;
	}
}
