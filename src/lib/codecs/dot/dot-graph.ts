/**
 * What a DOT file says, gathered while it is parsed: nodes, edges and the attributes that hold where they are made.
 *
 * In: mentions of nodes and chains of edges, in the order of the file. Out: nodes in the order of their first mention and
 * edges in that of the file. In a `strict` graph repeated edges are one, by definition of the format, and are counted.
 */
import type { Token } from './dot-lexer.ts';

export type DotAttributes = ReadonlyMap<string, Token>;

export interface DotNode {
	readonly id: string;
	readonly line: number;
	readonly attributes: Map<string, Token>;
	readonly cluster: Cluster | undefined;
}

export interface DotEnd {
	readonly id: string;
	readonly port?: string;
}

export interface DotEdge {
	readonly from: DotEnd;
	readonly to: DotEnd;
	readonly line: number;
	readonly attributes: Map<string, Token>;
}

export interface Cluster {
	readonly name: string;
	readonly attributes: Map<string, Token>;
}

/** A graph or subgraph whose bracket is open. */
export interface Scope {
	readonly line: number;
	readonly nodeDefaults: Map<string, Token>;
	readonly edgeDefaults: Map<string, Token>;
	readonly members: Set<string>;
	readonly cluster: Cluster | undefined;
	/** Attributes of the subgraph itself. */
	readonly attributes: Map<string, Token>;
}

export class DotGraph {
	readonly nodes = new Map<string, DotNode>();
	readonly edges: DotEdge[] = [];
	readonly attributes = new Map<string, Token>();
	readonly subgraphs: Map<string, Token>[] = [];
	readonly isStrict: boolean;
	readonly isDirected: boolean;
	readonly name: string;
	/** Repeated edges of a strict graph. */
	mergedEdges = 0;
	readonly #edgeByEnds = new Map<string, Map<string, DotEdge>>();

	constructor(isStrict: boolean, isDirected: boolean, name: string) {
		this.isStrict = isStrict;
		this.isDirected = isDirected;
		this.name = name;
	}

	mention(id: string, line: number, { nodeDefaults, members, cluster }: Scope): DotNode {
		members.add(id);
		const known = this.nodes.get(id);
		if (known !== undefined) return known;
		const node: DotNode = { id, line, attributes: new Map(nodeDefaults), cluster };
		this.nodes.set(id, node);
		return node;
	}

	addEdge(from: DotEnd, to: DotEnd, line: number, defaults: DotAttributes, own: DotAttributes): void {
		const repeated = this.isStrict ? this.#findEdge(from.id, to.id) : undefined;
		if (repeated !== undefined) {
			this.mergedEdges += 1;
			for (const [name, value] of own) repeated.attributes.set(name, value);
			return;
		}
		const edge: DotEdge = { from, to, line, attributes: new Map([...defaults, ...own]) };
		this.edges.push(edge);
		if (!this.isStrict) return;
		const ends = this.#edgeByEnds.get(from.id) ?? new Map<string, DotEdge>();
		this.#edgeByEnds.set(from.id, ends.set(to.id, edge));
	}

	#findEdge(from: string, to: string): DotEdge | undefined {
		const same = this.#edgeByEnds.get(from)?.get(to);
		return same ?? (this.isDirected ? undefined : this.#edgeByEnds.get(to)?.get(from));
	}
}
