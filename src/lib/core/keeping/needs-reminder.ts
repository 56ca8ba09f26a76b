/**
 * Whether a person should be reminded that browser storage is no backup. In: edits since the last download, when the
 * first of them was made, and the time now, in milliseconds. Out: yes after 50 edits or a day.
 */
const MANY_EDITS = 50;
const DAY = 86_400_000;

export const needsReminder = (edits: number, editedSince: number | undefined, now: number): boolean =>
	edits >= MANY_EDITS || (edits > 0 && editedSince !== undefined && now - editedSince >= DAY);
