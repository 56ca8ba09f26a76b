/**
 * Pajek networks (Pajek 5, reference manual; https://mrvar.fdv.uni-lj.si/pajek/), as Pajek, networkx and igraph write them.
 *
 * In: a file. Out: a draft of its first network, or a refusal with a line. Vertices are 1 to n, listed or not; arcs have a
 * direction, edges none; values stay as they are. Partitions and vectors of a project file become attributes.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { counted, type NoticeKind } from '../draft/notice-counts.ts';
import { FOREIGN_PART, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import { refuse, type Fault } from '../draft/refuse.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import { startPajekTables, type PajekTables } from './pajek-tables.ts';
import { readLines, readMatrix, type RelationNames } from './read-lines.ts';
import { readSections, type Section } from './read-sections.ts';
import { readVertices, toCount, toNumber } from './read-vertices.ts';

export function decodePajek(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const sections = readSections(file.text);
	if ('fault' in sections) return refuse(file.name, sections.fault);
	const reader = new NetworkReader(options.allowLarge === true ? LIMITS.mostActors : LIMITS.actors);
	for (const [index, section] of sections.value.entries()) {
		const fault = reader.read(section, sections.value[index - 1]);
		if (fault !== undefined) return refuse(file.name, fault);
	}
	if (!reader.hasVertices) {
		const message = 'The file has no section *Vertices, so it is no whole network.';
		return refuse(file.name, {
			code: 'missing-part',
			line: 1,
			message,
			remedy: 'Save the network again from Pajek.'
		});
	}
	const { actors, relations, rejected, notices, areArcs } = reader.tables;
	const directed = areArcs.length === 0 ? undefined : areArcs.includes(true);
	if (directed === true && areArcs.includes(false)) {
		for (const [row, isArc] of areArcs.entries())
			if (!isArc) relations.set('directed', false, 'directed', row);
	}
	// The label of a line says what kind of line it is, where the network does not have several relations.
	relations.giveRole('label', 'type');
	const { title } = reader;
	return toDecoded(
		{ format: 'pajek', title, directed, yUp: true, tables: [actors, relations], rejected, notices },
		file,
		options
	);
}

const KEPT_LIST: NoticeKind = {
	code: 'vertex-values',
	say: (count, which) =>
		`${counted(count, 'partition or vector', 'partitions and vectors')} kept as attributes (${which}).`,
	remedy: 'Nothing needs to be done.'
};

/** Lists with a value for each vertex, which begin with a `*Vertices` of their own. */
const VALUES: ReadonlySet<string> = new Set(['partition', 'vector', 'permutation', 'cluster']);

class NetworkReader {
	readonly tables: PajekTables = startPajekTables();
	readonly #names: RelationNames = new Map();
	readonly #most: number;
	title = '';
	hasVertices = false;
	#networks = 0;
	#size = 0;
	#ones: number | undefined;
	/** Name of the partition or vector that the next `*Vertices` belongs to. */
	#values: string | undefined;

	constructor(most: number) {
		this.#most = most;
	}

	read(section: Section, before: Section | undefined): Fault | undefined {
		const { keyword, tail, line } = section;
		if (keyword === 'network') {
			this.#networks += 1;
			if (this.#networks === 1) this.title = tail;
			else this.tables.notices.add(SECOND_GRAPH, { line }, tail);
			this.#values = undefined;
			return undefined;
		}
		if (VALUES.has(keyword)) {
			this.#values = tail === '' ? keyword : tail;
			return undefined;
		}
		if (keyword === 'vertices') return this.#readVertices(section, before);
		if (this.#networks > 1) return undefined;
		if (keyword === 'matrix' || /^(arcs|edges)(list)?$/.test(keyword)) {
			if (!this.hasVertices) {
				const message = `*${keyword} in line ${line} stands before *Vertices.`;
				return { code: 'missing-part', line, message, remedy: 'Put *Vertices first.' };
			}
			return keyword === 'matrix'
				? readMatrix(section, this.tables, this.#names, this.#size, this.#ones)
				: readLines(section, this.tables, this.#names);
		}
		this.tables.notices.add(FOREIGN_PART, { line }, `*${keyword}`);
		return undefined;
	}

	#readVertices(section: Section, before: Section | undefined): Fault | undefined {
		const { line } = section;
		if (this.#values !== undefined) {
			this.#readValues(section, this.#values);
			this.#values = undefined;
			return undefined;
		}
		if (this.hasVertices) {
			if (before?.keyword !== 'network') this.tables.notices.add(SECOND_GRAPH, { line });
			this.#networks = Math.max(2, this.#networks);
			return undefined;
		}
		this.hasVertices = true;
		this.#networks = 1;
		this.#size = toCount(section.rest[0]) ?? 0;
		this.#ones = toCount(section.rest[1]);
		return readVertices(section, this.tables, this.#most);
	}

	#readValues({ lines, line }: Section, name: string): void {
		const { actors, notices } = this.tables;
		if (lines.length !== this.#size || this.#networks > 1) {
			notices.add(FOREIGN_PART, { line }, name);
			return;
		}
		notices.add(KEPT_LIST, { line }, name);
		for (const [row, { words }] of lines.entries()) {
			const text = words[0]?.text ?? '';
			actors.set(name, toNumber(text) ?? text, undefined, row);
		}
	}
}
