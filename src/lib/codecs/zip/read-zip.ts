/**
 * A zip archive to its files.
 *
 * In: the archive's name and bytes. Out: the files in the order of the archive, each whole and checked; or why the archive
 * is refused: locked, damaged, too large when unpacked, names that repeat or lead out of the folder. What file systems
 * leave behind (`__MACOSX`, `.DS_Store`) is passed over. Nothing is written anywhere.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { refuse, type Fault } from '../draft/refuse.ts';
import type { NamedBytes } from '../named-file.ts';
import { readDirectory, type ZipEntry } from './list-zip.ts';
import { recogniseArchive } from './recognise-archive.ts';
import { unpackEntry } from './unpack-entry.ts';

const MOST_ENTRIES = 5_000;
const LEFT_BEHIND = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** @param wanted which files to unpack, by name; all when left out. */
export function readZip(
	{ name: file, bytes }: NamedBytes,
	wanted: (name: string) => boolean = () => true
): Checked<readonly NamedBytes[]> {
	const directory = readDirectory(bytes);
	if (directory === undefined) return refuse(file, DAMAGED);
	const fault = findFault(directory, bytes.length);
	if (fault !== undefined) return refuse(file, fault);
	const files: NamedBytes[] = [];
	for (const entry of directory) {
		if (LEFT_BEHIND.test(entry.name) || !wanted(entry.name)) continue;
		const unpacked = unpackEntry(bytes, entry);
		if ('fault' in unpacked) return refuse(file, brokenEntry(entry.name, unpacked.fault));
		files.push({ name: entry.name, bytes: unpacked.bytes });
	}
	return { ok: true, value: files, issues: [] };
}

function findFault(directory: readonly ZipEntry[], length: number): Fault | undefined {
	if (directory.length === 0) return EMPTY;
	if (directory.length > MOST_ENTRIES) return tooManyFiles(directory.length);
	const words = recogniseArchive(directory.map(({ name }) => name));
	if (words !== undefined) return notRead(words);
	const sum = (of: (entry: ZipEntry) => number): number =>
		directory.reduce((total, entry) => total + of(entry), 0);
	if (sum(({ unpackedBytes }) => unpackedBytes) > LIMITS.unpackedBytes) return TOO_LARGE;
	// Entries that share their data are a bomb: together they are longer than the archive.
	if (sum(({ packedBytes }) => packedBytes) > length) return DAMAGED;
	const names = new Set<string>();
	for (const { name, isEncrypted } of directory) {
		if (isEncrypted) return locked(name);
		if (/^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name)) return leadsOut(name);
		if (names.has(name)) return repeated(name);
		names.add(name);
	}
	return undefined;
}

const MOST_MEGABYTES = LIMITS.unpackedBytes / 1024 / 1024;
const SAVE_AGAIN = 'Pack the files again, or open them one by one.';

const DAMAGED: Fault = {
	code: 'damaged-archive',
	message: 'The archive is cut off or damaged: its directory cannot be read.',
	remedy: 'Take an unharmed copy.'
};
const EMPTY: Fault = {
	code: 'empty-file',
	message: 'The archive holds no files.',
	remedy: 'Choose another file.'
};
const TOO_LARGE: Fault = {
	code: 'archive-too-large',
	message: `The archive would unpack to more than ${MOST_MEGABYTES} MB.`,
	remedy: 'Unpack it and open the files that you need.'
};
const notRead = (words: string): Fault => ({
	code: 'not-a-graph',
	message: `The file is ${words}, which is not read here.`,
	remedy: 'Save the graph or table from its program as XLSX, CSV, GraphML or GEXF.'
});
const tooManyFiles = (count: number): Fault => ({
	code: 'archive-too-large',
	message: `The archive holds ${count} files; at most ${MOST_ENTRIES} are read.`,
	remedy: 'Unpack it and open the files that you need.'
});
const locked = (name: string): Fault => ({
	code: 'locked-archive',
	message: `${showText(name)} in the archive is locked with a password.`,
	remedy: 'Unpack it with the password and open the file itself.'
});
const leadsOut = (name: string): Fault => ({
	code: 'unsafe-name',
	message: `The name ${showText(name)} in the archive leads out of its folder.`,
	remedy: SAVE_AGAIN
});
const repeated = (name: string): Fault => ({
	code: 'repeated-name',
	message: `The archive holds two files named ${showText(name)}.`,
	remedy: SAVE_AGAIN
});
const brokenEntry = (name: string, why: string): Fault => ({
	code: 'damaged-archive',
	message: `${showText(name)} in the archive cannot be read: ${why}.`,
	remedy: 'Take an unharmed copy.'
});
