/**
 * What a file looks like that is none of ours, by its content and never by its name, so that a refusal can name it.
 *
 * In: text. Out: words for a sentence (“a GEXF graph”), or undefined. Nothing is parsed here and nothing is promised.
 */
const SIGNS: readonly (readonly [sign: RegExp, words: string])[] = [
	[/^\uFFFD?.?PNG\r?\n/, 'a PNG picture'],
	[/^%PDF-/, 'a PDF document'],
	[/^PK\p{Cc}/u, 'a zip archive'],
	[/<gexf[\s>/]/i, 'a GEXF graph'],
	[/<graphml[\s>/]/i, 'a GraphML graph'],
	[/<svg[\s>/]/i, 'an SVG picture'],
	[/<!doctype html|<html[\s>]/i, 'a web page'],
	[/^\s*<(\?xml|[a-z])/i, 'an XML file'],
	[/^\s*\*(vertices|network)/im, 'a Pajek network'],
	[/^\s*(strict\s+)?(di)?graph\s+\w*\s*\{/i, 'a Graphviz graph'],
	[/^\s*(Creator.*\n\s*)?graph\s*\[/, 'a GML graph'],
	[/^\s*@\w+\s*\{/, 'a BibTeX file'],
	[/^[^\n{[<]*[,;\t][^\n]*(\n|$)/, 'a table (CSV)']
];

/** Only the beginning is looked at: every format that is known here says early what it is. */
const BEGINNING = 2000;

export function recogniseText(text: string): string | undefined {
	const beginning = text.slice(0, BEGINNING);
	return SIGNS.find(([sign]) => sign.test(beginning))?.[1];
}

const JSON_SIGNS: readonly (readonly [fields: readonly string[], words: string])[] = [
	[['elements'], 'a Cytoscape JSON graph'],
	[['nodes', 'edges'], 'a graph of nodes and edges'],
	[['nodes', 'links'], 'a node-link graph'],
	[['graph'], 'a JSON Graph file'],
	[['type', 'features'], 'a GeoJSON map'],
	[['actors'], 'one part of a dataset, the actors'],
	[['relations'], 'one part of a dataset, the relations'],
	[['sources'], 'one part of a dataset, the sources'],
	[['id', 'title'], 'one part of a dataset, its title page']
];

export function recogniseJson(value: unknown): string | undefined {
	if (Array.isArray(value)) return 'a list of records';
	if (typeof value !== 'object' || value === null) return 'a single JSON value';
	return JSON_SIGNS.find(([fields]) => fields.every((field) => Object.hasOwn(value, field)))?.[1];
}
