/**
 * The keys that a GraphML file declares for its data: http://graphml.graphdrawing.org/primer/graphml-primer.html#Attributes.
 *
 * In: `key` elements with their defaults. Out: attributes of nodes and of edges by type; keys of yEd, whose data are
 * elements and not values, are known but are no columns. It also takes the vector types of graph-tool.
 */
import { DeclaredAttributes } from '../xml/declared-attributes.ts';
import { UNKNOWN_TYPE } from '../xml/xml-notices.ts';
import type { CellKind } from '../xml/parse-typed-cell.ts';
import type { GraphGatherer } from '../xml/graph-gatherer.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const KINDS: ReadonlyMap<string, CellKind> = new Map([
	['int', 'integer'],
	['integer', 'integer'],
	['long', 'integer'],
	['short', 'integer'],
	['byte', 'integer'],
	['uint8_t', 'integer'],
	['int16_t', 'integer'],
	['int32_t', 'integer'],
	['int64_t', 'integer'],
	['float', 'real'],
	['double', 'real'],
	['long double', 'real'],
	['boolean', 'boolean'],
	['bool', 'boolean'],
	['string', 'text'],
	['', 'text']
]);

export interface GraphmlKey {
	readonly id: string;
	readonly name: string;
	/** `node`, `edge`, `graph`, `all`, `port` …; all when the file does not say. */
	readonly owner: string;
}

export class GraphmlKeys {
	readonly nodes: DeclaredAttributes;
	readonly edges: DeclaredAttributes;
	readonly #keys = new Map<string, GraphmlKey>();
	readonly #gatherer: GraphGatherer;
	#latest: GraphmlKey | undefined;

	constructor(gatherer: GraphGatherer) {
		this.#gatherer = gatherer;
		this.nodes = new DeclaredAttributes(gatherer.actors, gatherer.notices);
		this.edges = new DeclaredAttributes(gatherer.relations, gatherer.notices);
	}

	get all(): readonly GraphmlKey[] {
		return [...this.#keys.values()];
	}

	get(id: string): GraphmlKey | undefined {
		return this.#keys.get(id);
	}

	/** False when the key has no id and so can never be used. */
	declare(element: XmlElement): boolean {
		const id = element.attribute('id');
		this.#latest = undefined;
		if (id === undefined) return false;
		const name = element.attribute('attr.name') ?? id;
		const owner = (element.attribute('for') ?? 'all').toLowerCase();
		this.#latest = { id, name, owner };
		this.#keys.set(id, this.#latest);
		if (element.attribute('yfiles.type') !== undefined) return true;
		const kind = this.#kindOf(element);
		const isAll = owner === 'all';
		if (isAll || owner === 'node') this.nodes.declare(id, name, kind, element.line);
		if (isAll || owner === 'edge') this.edges.declare(id, name, kind, element.line);
		return true;
	}

	/** The default of the key that was declared last. */
	setDefault(text: string, line: number): void {
		const id = this.#latest?.id ?? '';
		this.nodes.setDefault(id, text, line);
		this.edges.setDefault(id, text, line);
	}

	#kindOf(element: XmlElement): CellKind {
		const type = (element.attribute('attr.type') ?? '').toLowerCase();
		const kind = KINDS.get(type) ?? (type.startsWith('vector_') ? 'list' : undefined);
		if (kind === undefined) this.#gatherer.notices.add(UNKNOWN_TYPE, { line: element.line }, type);
		return kind ?? 'text';
	}
}
