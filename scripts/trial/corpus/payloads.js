/**
 * Texts that would do harm if a program ran, fetched, styled or selected them. Each sets `window.__pwned` or asks for an
 * address that the trial watches. Only texts.
 */

export const SCRIPTS = [
	'<script>window.__pwned=1</script>',
	'"><script>window.__pwned=1</script>',
	'<img src=x onerror="window.__pwned=1">',
	'<svg onload="window.__pwned=1">',
	'<svg><animate onbegin="window.__pwned=1" attributeName=x dur=1s>',
	'<iframe srcdoc="<script>parent.__pwned=1</script>">',
	'<details open ontoggle="window.__pwned=1">',
	'<math><mtext><table><mglyph><style><img src=x onerror=window.__pwned=1>',
	'javascript:window.__pwned=1',
	'{{constructor.constructor("window.__pwned=1")()}}',
	'${window.__pwned=1}',
	'</style><script>window.__pwned=1</script>',
	'</textarea><script>window.__pwned=1</script>',
	'<a href="javascript:window.__pwned=1" autofocus onfocus="window.__pwned=1">x</a>',
	'<link rel=stylesheet href="https://evil.invalid/x.css">',
	'<img src="https://evil.invalid/pixel.png">'
];

export const SELECTORS = [
	'#x, * { background: url(https://evil.invalid/) }',
	'a"b',
	"a'b",
	'a\\b',
	'a.b#c[d="e"]:f>g~h+i',
	'[id = "x"]',
	':selected',
	'node[label="x"]',
	'a\nb',
	'  ',
	'*',
	'\\',
	'url(https://evil.invalid/x.png)',
	'expression(window.__pwned=1)'
];

export const PROTOTYPE_KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'hasOwnProperty',
	'valueOf'
];

export const FORMULAS = [
	'=1+1',
	"=cmd|' /C calc'!A0",
	'+1+1',
	'-1+1',
	'@SUM(1)',
	'\t=1+1',
	'\r=1+1',
	'＝1+1',
	'＋1',
	'\u200b=1+1',
	'\ufeff=1+1',
	'=HYPERLINK("https://evil.invalid","x")',
	'\n=1'
];

export const ODD_TEXTS = [
	'\u202Etxt.exe',
	'a\u0000b',
	'a\u0007b',
	'\uFFFE',
	'\u200F\u200E',
	'الصدر',
	'مقتدى\u200cالصدر',
	'👩‍👩‍👧‍👦',
	'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
	'İstanbul',
	'ﷺ',
	'1e309',
	'NaN',
	'-0',
	'007',
	'null',
	'undefined',
	'true'
];

/** Addresses of which none may become a link but the last two. */
export const LINKS = [
	'javascript:window.__pwned=1',
	'JaVaScRiPt:window.__pwned=1',
	' javascript:window.__pwned=1',
	'java\nscript:window.__pwned=1',
	'\u0001javascript:window.__pwned=1',
	'data:text/html,<script>window.__pwned=1</script>',
	'data:image/svg+xml,<svg onload="window.__pwned=1">',
	'vbscript:window.__pwned=1',
	'blob:https://evil.invalid/x',
	'file:///etc/passwd',
	'ftp://evil.invalid/',
	'about:blank',
	'intent://x#Intent;scheme=http;end',
	'view-source:https://evil.invalid',
	'ws://evil.invalid',
	'mailto:x@evil.invalid',
	'tel:1',
	'//evil.invalid/x',
	'\\\\evil.invalid\\x',
	'https://user:pass@evil.invalid/',
	'https://evil.invalid:99999/',
	'http://[::1',
	'https://',
	'http:evil.invalid',
	'https:/\\evil.invalid',
	'https://evil.invalid/"onmouseover="window.__pwned=1',
	'https://evil.invalid/<script>window.__pwned=1</script>',
	'https://еxample.org/',
	'https://example.org/\u202Egnp.exe',
	'HTTPS://EXAMPLE.ORG/',
	'https://example.org/#:~:text=x',
	'https://example.org/ok'
];
