/**
 * Writes a file where the user wants it, again and again into the same one, through the File System Access API. In: a
 * suggested name, and the content once the place is known. Out: the place, for the next time. Where browsers have no such
 * thing, `canSaveToDisk` says so and a download is the way (`save-file.ts`). Nothing is written without the user's choice.
 *
 * Source: WICG File System Access, `showSaveFilePicker`; it wants to be called right after a press of a key or button.
 */
import { toSafeName } from './save-file.ts';

/** As much of a `FileSystemFileHandle` as is used. */
export interface DiskPlace {
	readonly name: string;
	createWritable(): Promise<{
		write(content: Blob): Promise<void>;
		close(): Promise<void>;
		abort?(): Promise<void>;
	}>;
}

type SavePicker = (options: { readonly suggestedName: string }) => Promise<DiskPlace>;

const findPicker = (): SavePicker | undefined => {
	const picker: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
	return typeof picker === 'function' ? (picker.bind(globalThis) as SavePicker) : undefined;
};

export const canSaveToDisk = (): boolean => findPicker() !== undefined;

/** Asks where to save; undefined when the user thought better of it. */
export async function choosePlace(suggestedName: string): Promise<DiskPlace | undefined> {
	try {
		return await findPicker()?.({ suggestedName: toSafeName(suggestedName) });
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return undefined;
		throw error;
	}
}

/** Writes the whole file; the old content stays until the new one is complete. Throws when the place is gone. */
export async function writeToPlace(place: DiskPlace, content: Blob): Promise<void> {
	const stream = await place.createWritable();
	try {
		await stream.write(content);
	} catch (error) {
		await stream.abort?.();
		throw error;
	}
	await stream.close();
}
