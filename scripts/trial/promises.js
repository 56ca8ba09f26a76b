/** The promises that the trial measures, in words. Only texts. */

/** @param {string} id @param {string} what */
const promise = (id, what) => ({ id, what });

export const WHOLE = promise(
	'O1',
	'files of other programs open whole (actors, relations, direction, names)'
);
export const NOT_SILENT = promise('O2', 'nothing wrong opens in silence');
export const TOLD = promise('O3', 'what cannot be taken over is named, or refused');
export const REASONED = promise(
	'O4',
	'a refusal names the file, the place or kind, the reason and the way out'
);
export const UNTOUCHED = promise('O5', 'a refused file changes nothing of what is open');
export const ONE_STEP = promise('O6', 'one undo brings back what was open');
export const ENCODINGS = promise('O7', 'encodings are read right or asked about');
export const NO_CODE = promise('S1', 'no input runs code');
export const NO_REQUEST = promise('S2', 'no input makes the browser call out');
export const NO_POLLUTION = promise('S3', 'no input changes JavaScript’s own objects');
export const POLICY = promise('S4', 'every page has the content security policy');
export const IN_TIME = promise('S5', 'any input is done with in its time, the page answering meanwhile');
export const SAFE_EXPORTS = promise('S6', 'exports are safe elsewhere');
export const SAFE_LINKS = promise('S7', 'only http and https addresses become links');
export const SAVED = promise('K1', 'what says “saved” survives a killed browser');
export const STORAGE_TOLD = promise('K2', 'full, blocked or missing storage is told; the older copy stays');
export const TWO_WINDOWS = promise('K3', 'two windows never overwrite each other');
export const OLD_OPENS = promise('K4', 'what older versions stored or exported opens');
export const NEWER_UNHARMED = promise('K5', 'what a newer version stored is left unharmed');
export const CRASH = promise('K6', 'a crash offers the work first');
export const WAY_BACK = promise('K7', 'earlier states can be restored');
export const EXACT_UNDO = promise('K8', 'undo and redo are exact');
export const PERSISTENCE = promise('K9', 'lasting storage is asked for, and that it is no backup is said');
export const OWN_LOSSLESS = promise('G1', 'our own formats lose nothing');
export const FOREIGN_DECLARED = promise('G2', 'foreign formats lose only what is declared');
export const READABLE = promise('G3', 'exports are read by readers that are not ours');
export const LINKS_OPEN = promise('G4', 'a link opens as sent or says what is wrong');
export const LINK_LENGTH = promise('G5', 'what does not fit into a link is said');
export const SAME_BYTES = promise('G7', 'same input, same bytes');
