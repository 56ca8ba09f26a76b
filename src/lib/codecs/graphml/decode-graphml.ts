/**
 * GraphML to a draft: GraphML 1.0 and 1.1, as networkx, igraph, Gephi, yEd, NodeXL, Cytoscape and graph-tool write it.
 *
 * In: the decoded text of a file. Out: tables of nodes and edges with the declared types, and notices for what the
 * tables cannot hold; or the issue that refuses the file. It never opens a broken file as a smaller graph.
 */
import { refuse } from '../draft/refuse.ts';
import { giveOwnRoles, isOwn } from '../xml/give-own-roles.ts';
import { mendText } from '../xml/mend-text.ts';
import { readXml } from '../xml/read-xml.ts';
import { isGephi, recogniseFlavour } from './graphml-flavour.ts';
import { GraphmlReader } from './graphml-reader.ts';
import { joinChannels } from './join-channels.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';

export function decodeGraphml(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const reader = new GraphmlReader(file.name);
	const { gatherer, keys } = reader;
	const text = mendText(file.text, gatherer.notices);
	const refusal = readXml(text, file.name, reader, { onProgress: options.onProgress });
	if (refusal !== undefined) return { ok: false, issues: [refusal] };
	if (reader.graphs === 0) {
		return refuse(file.name, {
			code: 'no-graph',
			line: 1,
			message: 'The GraphML file holds no graph.',
			remedy: 'Export the graph again from the program that made it.'
		});
	}
	joinChannels(gatherer.actors, keys.nodes);
	joinChannels(gatherer.relations, keys.edges);
	const { title, description, directed } = reader;
	const flavour = recogniseFlavour(text, keys.all);
	if (isOwn(flavour)) giveOwnRoles(gatherer);
	const facts = {
		format: 'graphml',
		flavour,
		title,
		description,
		directed,
		yUp: isOwn(flavour) || isGephi(keys.all)
	};
	return gatherer.finish(facts, file, options);
}
