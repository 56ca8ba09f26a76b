/**
 * The session that the page showed last, for the screen after a crash: it is read when nothing else of the page may still
 * work. In: the explorer's session, and the last one that is known to be stored. Out: both. It holds no state of its own.
 */
import type { Session } from './session.ts';

export interface LastSession {
	/** What was on screen. */
	readonly shown: Session;
	/** What was last saved of it, and so passed the gate. */
	readonly saved?: Session;
}

let read: () => LastSession | undefined = () => undefined;

/** Says how the last session is found; given by the page when it starts. */
export function rememberLastSession(reader: () => LastSession | undefined): void {
	read = reader;
}

export function findLastSession(): LastSession | undefined {
	try {
		return read();
	} catch {
		// Whatever broke the page may have broken this too; the store still has the work.
		return undefined;
	}
}
