/**
 * GEXF to a draft: 1.0 to 1.3, static or dynamic, with viz and hierarchy (https://gexf.net).
 *
 * In: the decoded text of a file. Out: tables of nodes and edges with the declared types, and notices for what the
 * tables cannot hold; or the issue that refuses the file. It never opens a broken file as a smaller graph.
 */
import { refuse } from '../draft/refuse.ts';
import { readXml } from '../xml/read-xml.ts';
import { mendText } from '../xml/mend-text.ts';
import { GexfReader } from './gexf-reader.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';

export function decodeGexf(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const reader = new GexfReader(file.name);
	const text = mendText(file.text, reader.gatherer.notices);
	const refusal = readXml(text, file.name, reader, { onProgress: options.onProgress });
	if (refusal !== undefined) return { ok: false, issues: [refusal] };
	if (reader.graphs === 0) {
		return refuse(file.name, {
			code: 'no-graph',
			line: 1,
			message: 'The GEXF file holds no graph.',
			remedy: 'Export the graph again from the program that made it.'
		});
	}
	reader.finish();
	return reader.gatherer.finish(reader.facts, file, options);
}
