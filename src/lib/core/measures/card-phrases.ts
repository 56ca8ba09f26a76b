/**
 * Sentences that several cards share, so that the same convention is told in the same words everywhere.
 */

export const PARALLEL_ARE_ONE =
	'Several relations from one actor to another, of whatever type, count as one tie; relations of an actor with itself are left out. A relation of an undirected type counts both ways.';

export const PARALLEL_ADD_UP =
	'Several relations from one actor to another, of whatever type, become one tie whose weight is the sum of their strengths; relations of an actor with itself are left out. A relation of an undirected type counts both ways.';

export const SIGNS_ARE_IGNORED =
	'Support, pressure and conflict count alike here: a high score may come from friends or from foes. Filter by relation type to tell them apart.';

export const WEIGHT_IS_COST =
	'A strong tie is a short one: a tie of strength w has the length 1/w, and lengths that differ by less than a billionth count as equal.';

export const SIGNED_BALANCE_COUNTS =
	'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum decides, its size does not count. Types of sign 0 and relations of an actor with itself are left out.';

export const SIGNED_BALANCE_ADDS_UP =
	'All relations from one actor to another are added up with the sign of their type and their strength; the sum is the tie, its sign and its size. Types of sign 0 and relations of an actor with itself are left out.';

export const SIGNS_DECIDE =
	'Depends on the signs given to the types, above all whether pressure counts as hostile.';
