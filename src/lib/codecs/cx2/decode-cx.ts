/**
 * Cytoscape Exchange of either version. In: a parsed file. Out: a draft, or a refusal with a path. Which version it is,
 * the file says by having a `CXVersion` or not.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { startJsonGraph } from '../draft/json-graph.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { refuse } from '../draft/refuse.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import { collectAspects } from './collect-aspects.ts';
import { decodeCx1 } from './decode-cx1.ts';
import { decodeCx2 } from './decode-cx2.ts';

export function decodeCx(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const notices = new NoticeCounts();
	const aspects = collectAspects(file.json, notices);
	if ('fault' in aspects) return refuse(file.name, aspects.fault);
	const { pathOf } = aspects.value;
	const graph = startJsonGraph(pathOf('nodes'), pathOf('edges'), notices);
	const words = (aspects.value.isSecond ? decodeCx2 : decodeCx1)(aspects.value, graph);
	const hasActors = graph.actors.rowCount > 0 || graph.relations.rowCount === 0;
	const gathered = {
		format: 'cx2',
		...words,
		directed: undefined,
		tables: hasActors ? [graph.actors, graph.relations] : [graph.relations],
		rejected: graph.rejected,
		notices
	};
	return toDecoded(gathered, file, options);
}
