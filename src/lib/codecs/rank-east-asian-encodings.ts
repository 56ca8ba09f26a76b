/**
 * Which East Asian encoding bytes are most likely in, by how many of their characters are everyday ones.
 *
 * In: bytes that are no UTF-8. Out: encodings with the share of their double bytes that are common characters, the best
 * first. It decodes nothing and decides nothing. The ranges are those of the first levels of each character set: GB 2312
 * level 1, Big5 level 1, the Hangul of KS X 1001, the kana and level 1 of JIS X 0208.
 */
interface DoubleBytes {
	readonly encoding: string;
	isLead(byte: number): boolean;
	isCommon(lead: number, trail: number): boolean;
}

const isWithin = (byte: number, first: number, last: number): boolean => byte >= first && byte <= last;
const isHigh = (byte: number): boolean => isWithin(byte, 0xa1, 0xfe);

const CANDIDATES: readonly DoubleBytes[] = [
	{
		encoding: 'euc-kr',
		isLead: (byte) => isWithin(byte, 0x81, 0xfe),
		isCommon: (lead, trail) => isWithin(lead, 0xb0, 0xc8) && isHigh(trail)
	},
	{
		encoding: 'gb18030',
		isLead: (byte) => isWithin(byte, 0x81, 0xfe),
		isCommon: (lead, trail) => (isWithin(lead, 0xb0, 0xd7) || lead === 0xa3) && isHigh(trail)
	},
	{
		encoding: 'big5',
		isLead: (byte) => isWithin(byte, 0x81, 0xfe),
		isCommon: (lead, trail) => isWithin(lead, 0xa4, 0xc6) && (isWithin(trail, 0x40, 0x7e) || isHigh(trail))
	},
	{
		encoding: 'shift_jis',
		isLead: (byte) => isWithin(byte, 0x81, 0x9f) || isWithin(byte, 0xe0, 0xfc),
		isCommon: (lead, trail) => isWithin(lead, 0x81, 0x98) && trail >= 0x40
	},
	{
		encoding: 'euc-jp',
		isLead: (byte) => isWithin(byte, 0x8e, 0xfe),
		isCommon: (lead, trail) => (lead === 0xa4 || lead === 0xa5 || isWithin(lead, 0xb0, 0xcf)) && isHigh(trail)
	}
];

function shareOfCommon(bytes: Uint8Array, { isLead, isCommon }: DoubleBytes): number {
	let characters = 0;
	let common = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		characters += 1;
		if (!isLead(byte)) continue;
		if (isCommon(byte, bytes[at + 1] ?? 0)) common += 1;
		at += 1;
	}
	return characters === 0 ? 0 : common / characters;
}

/** Equal shares keep the order of the list: a narrower set of common characters says more. */
export const rankEastAsianEncodings = (
	bytes: Uint8Array
): readonly { readonly encoding: string; readonly share: number }[] =>
	CANDIDATES.map((candidate) => ({
		encoding: candidate.encoding,
		share: shareOfCommon(bytes, candidate)
	})).sort((a, b) => b.share - a.share);
