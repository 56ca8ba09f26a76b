/**
 * What a reader of an XML graph gathers, and its end: a draft, or a refusal where a limit is passed.
 *
 * In: rows, notices and rejected rows as they come. Out: the checked draft. The column `directed` stays only where a
 * relation differs from the file's default. Nothing is interpreted here.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { refuse, type Fault } from '../draft/refuse.ts';
import { ColumnTable, type Column } from './column-table.ts';
import type { Draft, RejectedRow } from '#lib/core/import/draft.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';

export interface GraphFacts {
	readonly format: string;
	readonly flavour: string;
	readonly title: string;
	readonly description: string;
	readonly directed: boolean;
	readonly yUp: boolean;
}

export class GraphGatherer {
	readonly actors = new ColumnTable('nodes', 'actors');
	readonly relations = new ColumnTable('edges', 'relations');
	readonly notices = new NoticeCounts();
	readonly #rejected: RejectedRow[] = [];
	readonly #actorId: Column;
	readonly #actorName: Column;
	readonly #relationId: Column;
	readonly #from: Column;
	readonly #to: Column;
	readonly #directed: Column;

	constructor() {
		this.#actorId = this.actors.named('id', 'id');
		this.#actorName = this.actors.named('label', 'name');
		this.#relationId = this.relations.named('id', 'id');
		this.#from = this.relations.named('source', 'from');
		this.#to = this.relations.named('target', 'to');
		this.#directed = this.relations.named('directed', 'directed');
	}

	/** Gives the row; undefined, with a rejected row, where there is no id. */
	addActor(id: string | undefined, line: number): number | undefined {
		if (id === undefined || id === '') {
			this.reject('actor', line, 'missing-id', 'The node has no id.');
			return undefined;
		}
		const row = this.actors.addRow(line);
		this.#actorId.set(row, id);
		return row;
	}

	nameActor(row: number, name: string | undefined): void {
		if (name !== undefined) this.#actorName.set(row, name);
	}

	/** Gives the row; undefined, with a rejected row, where an end is missing. */
	addRelation(
		{ id, from, to }: Record<'id' | 'from' | 'to', string | undefined>,
		directed: boolean,
		line: number
	): number | undefined {
		if (from === undefined || from === '' || to === undefined || to === '') {
			const end = from === undefined || from === '' ? 'source' : 'target';
			this.reject('relation', line, 'missing-end', `The edge has no ${end}.`);
			return undefined;
		}
		const row = this.relations.addRow(line);
		if (id !== undefined) this.#relationId.set(row, id);
		this.#from.set(row, from);
		this.#to.set(row, to);
		this.#directed.set(row, directed);
		return row;
	}

	/** The relation the other way round, with everything but its id. */
	addOpposite(row: number): void {
		const copy = this.relations.copyRow(row);
		this.#relationId.set(copy, undefined);
		this.#from.set(copy, this.#to.get(row));
		this.#to.set(copy, this.#from.get(row));
	}

	reject(what: RejectedRow['what'], line: number, code: string, reason: string): void {
		const table = what === 'actor' ? this.actors.name : this.relations.name;
		this.#rejected.push({ what, table, line, code, reason });
	}

	finish(facts: GraphFacts, file: DecodeFile, { allowLarge = false }: DecodeOptions): Checked<Decoded> {
		const fault = this.actors.fault ?? this.relations.fault ?? this.#findTooMuch(allowLarge);
		if (fault !== undefined) return refuse(file.name, fault);
		// Without any value the column is left out.
		const isUniform = this.#directed.every((directed) => directed === facts.directed);
		if (isUniform)
			for (let row = 0; row < this.relations.rowCount; row += 1) this.#directed.set(row, undefined);
		const draft: Draft = {
			...facts,
			file: file.name,
			tables: [this.actors.toTable(), this.relations.toTable()],
			rejected: this.#rejected,
			issues: this.notices.toIssues(file.name),
			...(file.encoding === undefined ? {} : { encoding: file.encoding })
		};
		return { ok: true, value: { what: 'draft', draft }, issues: [] };
	}

	#findTooMuch(allowLarge: boolean): Fault | undefined {
		const mostActors = allowLarge ? LIMITS.mostActors : LIMITS.actors;
		const mostRelations = allowLarge ? LIMITS.mostRelations : LIMITS.relations;
		return tooMany(this.actors, mostActors, allowLarge) ?? tooMany(this.relations, mostRelations, allowLarge);
	}
}

function tooMany({ holds, rowCount }: ColumnTable, most: number, allowLarge: boolean): Fault | undefined {
	if (rowCount <= most) return undefined;
	const [found, limit] = [rowCount, most].map((number) => number.toLocaleString('en'));
	return {
		code: `too-many-${holds}`,
		message: `The file holds ${found} ${holds}; at most ${limit} are read${allowLarge ? '' : ' without asking'}.`,
		remedy: allowLarge ? 'Split the file into smaller ones.' : 'Say yes to a large file, or split it.'
	};
}
