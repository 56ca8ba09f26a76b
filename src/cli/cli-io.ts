/** What a command may touch: two streams and the files. Handed in, so that a test sees all that a command does. */
import type { FileAccess } from '#lib/io/node/file-access.ts';

export interface CliIo {
	stdout(text: string): void;
	stderr(text: string): void;
	readonly files: FileAccess;
	/** The day, `YYYY-MM-DD`, in the place of the person who calls. */
	today(): string;
}

/** The command did what was asked. */
export const DONE = 0;
/** The data were refused, or a check failed. */
export const REFUSED = 1;
/** The command was called wrongly. */
export const WRONG_CALL = 2;
/** The program itself is at fault (EX_SOFTWARE of BSD sysexits). */
export const BUG = 70;

/** Thrown for a wrong call; becomes one line and the usage on standard error, and exit 2. */
export class WrongCall extends Error {}
