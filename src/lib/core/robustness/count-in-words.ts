/** Numbers inside sentences. In: a count or a share. Out: “1,000 draws”, “83 %”, “third”. Never a number with no meaning. */
const ORDINALS = [
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth'
];

/** “first” to “tenth”, then “11th”, “22nd”. */
export function ordinalInWords(rank: number): string {
	const word = ORDINALS[rank - 1];
	if (word !== undefined) return word;
	const isTeen = Math.floor(rank / 10) % 10 === 1;
	const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th');
	return `${withCommas(rank)}${ending}`;
}

/** 1234567 as “1,234,567”. */
export const withCommas = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** “1 draw”, “1,000 draws”. */
export const countInWords = (count: number, noun: string): string =>
	`${withCommas(count)} ${noun}${count === 1 ? '' : 's'}`;

/** 0.834 as “83 %”; near 0 and 1 with as many decimals as tell it from them, “0.4 %”, “99.6 %”. */
export function shareInWords(share: number): string {
	if (share === 0 || share === 1) return `${share * 100} %`;
	const distance = Math.min(share, 1 - share) * 100;
	if (distance < 0.05) return share < 0.5 ? 'less than 0.1 %' : 'more than 99.9 %';
	return `${distance < 1 ? (share * 100).toFixed(1) : Math.round(share * 100)} %`;
}
