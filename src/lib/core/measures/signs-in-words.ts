/**
 * The signs in use as one line, such as "support +1, pressure −1": a signed result is not readable without it.
 */
import type { Network } from '../graph/network.ts';

export function signsInWords(network: Network): string {
	return network.ties.types
		.map(({ id, sign }) => `${id} ${sign > 0 ? `+${sign}` : sign < 0 ? `−${-sign}` : '0 (not counted)'}`)
		.join(', ');
}
