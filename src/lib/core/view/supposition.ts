/**
 * What the reader supposes although no source says it: "what if?". A supposition changes the data before anything is
 * filtered, drawn or counted (`core/reading`), is part of the view, and is always shown as hypothetical.
 */
export type Supposition =
	/** The actor were not there, with all its relations. */
	| { readonly what: 'without-actor'; readonly id: string }
	/** The relation were not there. */
	| { readonly what: 'without-relation'; readonly id: string }
	/** The source had not been used: a relation that no other source supports falls away. */
	| { readonly what: 'without-source'; readonly id: string }
	/** The relation were of another type: support instead of conflict. */
	| { readonly what: 'instead'; readonly id: string; readonly type: string }
	/** There were one relation more. */
	| { readonly what: 'added'; readonly from: string; readonly to: string; readonly type: string };

/** More than this is no longer a supposition but another dataset. */
export const MOST_SUPPOSITIONS = 50;

/** True when both suppose the same, so that neither is ever held twice. */
export const isSameSupposition = (a: Supposition, b: Supposition): boolean =>
	isSameSubject(a, b) && (a.what !== 'instead' || b.what !== 'instead' || a.type === b.type);

/**
 * True when both speak of the same thing in the same way, so that only one of them can hold: a relation is of one type
 * instead. For all other suppositions it is the same as `isSameSupposition`.
 */
export function isSameSubject(a: Supposition, b: Supposition): boolean {
	if (a.what === 'added' || b.what === 'added')
		return (
			a.what === 'added' && b.what === 'added' && a.from === b.from && a.to === b.to && a.type === b.type
		);
	return a.what === b.what && a.id === b.id;
}
