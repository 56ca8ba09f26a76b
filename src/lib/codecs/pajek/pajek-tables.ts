/** What the readers of a Pajek network's sections fill. Only the shape, and its beginning. */
import type { RejectedRow } from '#lib/core/import/draft.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { TableBuilder } from '../draft/table-builder.ts';

export interface PajekTables {
	readonly notices: NoticeCounts;
	readonly actors: TableBuilder;
	readonly relations: TableBuilder;
	readonly rejected: RejectedRow[];
	/** For each relation, whether it is an arc. */
	readonly areArcs: boolean[];
}

export function startPajekTables(): PajekTables {
	const notices = new NoticeCounts();
	return {
		notices,
		actors: new TableBuilder({ name: 'vertices', holds: 'actors', notices }),
		relations: new TableBuilder({ name: 'lines', holds: 'relations', notices }),
		rejected: [],
		areArcs: []
	};
}
