/**
 * Files as other programs write them, from random graphs, each with the facts that must come out. In: how many graphs
 * for each dialect. Out: items of the trial. The dialects are written by hand here and share no code with the codecs.
 */
import { accepted } from '../corpus/item.js';
import { GEXF_DIALECTS } from '../dialects/gexf.js';
import { GRAPHML_DIALECTS } from '../dialects/graphml.js';
import { JSON_DIALECTS } from '../dialects/json.js';
import { makeRandomGraph } from '../dialects/random-graph.js';
import { TABLE_DIALECTS } from '../dialects/tables.js';
import { TEXT_DIALECTS } from '../dialects/text.js';

/** @type {readonly import('../dialects/random-graph.js').Dialect[]} */
const DIALECTS = [
	...GEXF_DIALECTS,
	...GRAPHML_DIALECTS,
	...JSON_DIALECTS,
	...TEXT_DIALECTS,
	...TABLE_DIALECTS
];

/** @param {number} graphs for each dialect and direction */
export function listDialectFiles(graphs) {
	return DIALECTS.flatMap((dialect) =>
		[true, false]
			.filter((directed) => directed || dialect.needs !== 'directed')
			.flatMap((directed) =>
				Array.from({ length: graphs }, (_, index) => toItem(dialect, directed, index + 1))
			)
	);
}

/**
 * @param {import('../dialects/random-graph.js').Dialect} dialect
 * @param {boolean} directed
 * @param {number} seed
 */
function toItem(dialect, directed, seed) {
	const made = makeRandomGraph(seed, { directed, simple: dialect.needs === 'simple' });
	const graph = dialect.relabel === undefined ? made : { ...made, actors: made.actors.map(dialect.relabel) };
	const { actors, relations } = graph;
	const tied = new Set(relations.flatMap(({ from, to }) => [from, to]));
	const kept = dialect.tied ? actors.filter((_, index) => tied.has(index)) : actors;
	/** @param {number} index */
	const nameOf = (index) => actors[index]?.label ?? '';
	const name = `${dialect.name}-${directed ? 'directed' : 'undirected'}-${seed}${dialect.ending}`;
	if (dialect.tied && relations.length === 0)
		return { ...accepted(name, dialect.write(graph)), expect: /** @type {const} */ ('either') };
	return accepted(name, dialect.write(graph), {
		actors: kept.length,
		relations: relations.length,
		...(relations.length > 0 && { directed }),
		labels: kept.map(({ label }) => label).sort(),
		edges: relations.map(({ from, to }) => toEdge(nameOf(from), nameOf(to), directed)).sort()
	});
}

/** @param {string} from @param {string} to @param {boolean} directed */
export const toEdge = (from, to, directed) => (directed ? [from, to] : [from, to].sort()).join(' > ');
