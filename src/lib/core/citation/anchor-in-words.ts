/** The first and last words of a passage: “a new door … in Baghdad”. Only what the anchor holds, never more text. */
import type { Anchor } from '../model/citation.ts';

export const anchorInWords = ({ start, end }: Anchor): string =>
	end === undefined ? `“${start} …”` : `“${start} … ${end}”`;
