/** Whether two sessions keep the same: the same dataset, view, places and document, by identity. */
import type { Session } from './session.ts';

export const isSameSession = (a: Session, b: Session): boolean =>
	a.dataset === b.dataset && a.view === b.view && a.base === b.base && a.document === b.document;
