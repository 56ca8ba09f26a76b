/** How a text may be read otherwise than it was: encodings of the WHATWG list and delimiters, with their words. */
export const ENCODINGS: readonly (readonly [value: string, words: string])[] = [
	['utf-8', 'Unicode (UTF-8)'],
	['utf-16le', 'Unicode (UTF-16)'],
	['utf-16be', 'Unicode (UTF-16, big-endian)'],
	['windows-1252', 'Western European (Windows-1252)'],
	['windows-1250', 'Central European (Windows-1250)'],
	['windows-1251', 'Cyrillic (Windows-1251)'],
	['windows-1253', 'Greek (Windows-1253)'],
	['windows-1254', 'Turkish (Windows-1254)'],
	['windows-1255', 'Hebrew (Windows-1255)'],
	['windows-1256', 'Arabic and Persian (Windows-1256)'],
	['iso-8859-6', 'Arabic (ISO 8859-6)'],
	['iso-8859-2', 'Central European (ISO 8859-2)'],
	['koi8-r', 'Russian (KOI8-R)'],
	['macintosh', 'Western European (Mac)'],
	['gb18030', 'Chinese, simplified (GB 18030)'],
	['big5', 'Chinese, traditional (Big5)'],
	['shift_jis', 'Japanese (Shift JIS)'],
	['euc-jp', 'Japanese (EUC-JP)'],
	['euc-kr', 'Korean (EUC-KR)']
];

export const DELIMITERS: readonly (readonly [value: string, words: string])[] = [
	[',', 'Comma ,'],
	[';', 'Semicolon ;'],
	['\t', 'Tab'],
	['|', 'Bar |'],
	[':', 'Colon :'],
	[' ', 'Space']
];
