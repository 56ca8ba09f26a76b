/**
 * The program's fonts as `@font-face` rules with the fonts inside, so that an exported picture looks the same on every
 * computer. In: nothing. Out: CSS text. The fonts come from the program's own site; a font that cannot be had is left
 * out, and the picture falls back to the reader's.
 */
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';

const FONTS = [
	{ family: 'Inter Variable', url: inter, weights: '100 900', onlyFor: undefined },
	{ family: 'Source Serif 4 Variable', url: serif, weights: '200 900', onlyFor: undefined },
	{ family: 'Vazirmatn Variable', url: arabic, weights: '100 900', onlyFor: /\p{Script=Arabic}/u }
];

/** @param text all text of the picture: fonts for scripts that do not occur are left out. */
export async function readFontFaces(text: string): Promise<string> {
	const wanted = FONTS.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.test(text));
	const faces = await Promise.all(
		wanted.map(async ({ family, url, weights }) => {
			try {
				const response = await fetch(url);
				if (!response.ok) return '';
				const data = toBase64(new Uint8Array(await response.arrayBuffer()));
				return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
			} catch {
				return '';
			}
		})
	);
	return faces.join('');
}

function toBase64(bytes: Uint8Array): string {
	let binary = '';
	for (let start = 0; start < bytes.length; start += 0x8000) {
		binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
	}
	return btoa(binary);
}
