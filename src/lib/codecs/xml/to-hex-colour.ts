/** Colours of foreign files as `#rrggbb` or `#rrggbbaa`. In: channels or hex text. Out: undefined for no colour. */
import { parseNumber } from './parse-typed-cell.ts';

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** Red, green and blue from 0 to 255, alpha from 0 to 1 (absent: opaque), as text. */
export function channelsToHex(
	red: string | undefined,
	green: string | undefined,
	blue: string | undefined,
	alpha?: string
): string | undefined {
	const channels = [red, green, blue].map((text) => parseNumber(text ?? ''));
	const opacity = alpha === undefined ? 1 : parseNumber(alpha);
	if (opacity === undefined || opacity < 0 || opacity > 1) return undefined;
	let hex = '#';
	for (const channel of channels) {
		if (channel === undefined || channel < 0 || channel > 255) return undefined;
		hex += toPair(channel);
	}
	return opacity === 1 ? hex : hex + toPair(opacity * 255);
}

const toPair = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** `#FC0`, `FFCC00` or `#FFCC00FF`. */
export function hexToHex(text: string): string | undefined {
	const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
	if (digits === undefined) return undefined;
	const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
	return `#${long.length === 8 && long.endsWith('ff') ? long.slice(0, 6) : long}`;
}
