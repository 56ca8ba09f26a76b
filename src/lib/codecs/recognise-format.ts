/**
 * Which format a file is, by its content and never by its name.
 *
 * In: the decoded text, and the parsed value where it is JSON. Out: the id of a format that is read here, or words for
 * what the file looks like instead (“a web page”). Nothing is read beyond the beginning of a text and the first items of
 * a list, and nothing is promised: the codec still checks everything.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { recogniseJson, recogniseText } from './recognise-file.ts';

export type Recognised = { readonly format: string } | { readonly words: string };

const format = (id: string): Recognised => ({ format: id });

/** Only the beginning is looked at: every format that is known here says early what it is. */
const BEGINNING = 20_000;

const TEXT_SIGNS: readonly (readonly [sign: RegExp, id: string])[] = [
	[/<([a-z]\w*:)?gexf[\s>/]/i, 'gexf'],
	[/<([a-z]\w*:)?graphml[\s>/]/i, 'graphml']
];

/** After blanks and comments, and anchored there: a sign that is looked for everywhere costs time on long blanks. */
const PLAIN_SIGNS: readonly (readonly [sign: RegExp, id: string])[] = [
	[/^\*(vertices|network|arcs|edges|arcslist|edgeslist|matrix)\b/i, 'pajek'],
	[/^(strict\s{1,50})?(di)?graph\b\s{0,50}("[^"]{0,500}"|[^\s{["]{0,500})\s{0,500}\{/i, 'dot'],
	[/^graph\s{0,50}\[/i, 'gml'],
	[/^[a-z]\w*\s[^\n]*\n[\s\S]*?\bgraph\s{0,50}\[/i, 'gml']
];

/** `%` begins a comment in Pajek, `#` in GML and DOT, `//` and `/*` in DOT. */
const COMMENTS = /(?:\s|%[^\n]*|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

function withoutPreamble(text: string): string {
	COMMENTS.lastIndex = 0;
	return text.slice(COMMENTS.exec(text)?.[0].length ?? 0);
}

/** Text that is not JSON. */
export function recognisePlainText(text: string): Recognised {
	const beginning = text.slice(0, BEGINNING);
	if (/^\s*</.test(beginning)) {
		const found = TEXT_SIGNS.find(([sign]) => sign.test(beginning));
		return found === undefined ? { words: recogniseText(text) ?? 'an XML file' } : format(found[1]);
	}
	const start = withoutPreamble(beginning);
	const found = PLAIN_SIGNS.find(([sign]) => sign.test(start));
	if (found !== undefined) return format(found[1]);
	const words = recogniseText(text);
	// Whatever else has lines may be a table, if only of one column; the reader of tables judges.
	return words === undefined || words.startsWith('a table') ? format('csv') : { words };
}

const ASPECTS = ['CXVersion', 'nodes', 'edges', 'metaData', 'nodeAttributes', 'numberVerification'];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function recogniseList(list: readonly unknown[]): Recognised {
	const first = list.slice(0, 20);
	if (first.some((item) => ASPECTS.some((aspect) => fieldOf(item, aspect) !== undefined)))
		return format('cx2');
	if (first.length > 0 && first.every((item) => typeof fieldOf(item, 'data') === 'object'))
		return format('cytoscape-json');
	if (first.length === 0 || first.some((item) => typeof item === 'object' && item !== null && !isList(item)))
		return format('json-records');
	return { words: recogniseJson(list) ?? 'a list' };
}

/** A parsed JSON value. */
export function recogniseJsonValue(value: unknown): Recognised {
	if (isList(value)) return recogniseList(value);
	const has = (...names: string[]): boolean => names.every((name) => fieldOf(value, name) !== undefined);
	if (fieldOf(fieldOf(value, 'meta'), 'kind') !== undefined || has('actors', 'relations'))
		return format('entente-json');
	if (has('elements')) return format('cytoscape-json');
	const nodes = fieldOf(value, 'nodes');
	const edges = fieldOf(value, 'edges');
	if (isList(nodes) && (has('options') || nodes.some((node) => fieldOf(node, 'key') !== undefined))) {
		const isGraphology =
			(nodes.length === 0 || fieldOf(nodes[0], 'key') !== undefined) && fieldOf(nodes[0], 'id') === undefined;
		if (isGraphology && !has('links') && (edges === undefined || isList(edges)))
			return format('graphology-json');
	}
	if (has('nodes') || has('links') || has('graph') || has('graphs')) return format('node-link');
	if (has('meta', 'data')) return format('entente-json');
	return { words: recogniseJson(value) ?? 'some other JSON' };
}
