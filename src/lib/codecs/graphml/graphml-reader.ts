/**
 * Reads the elements of a GraphML file: http://graphml.graphdrawing.org/specification.html.
 *
 * In: tags and texts as they stream by. Out: rows of actors and relations in a `GraphGatherer`, and what the file says
 * of itself. Graphs within nodes become “part of”; ports, hyperedges, references to other files and further graphs are
 * told. Nothing is ever fetched.
 */
import { FOREIGN_PART, GRAPH_ATTRIBUTE, HIERARCHY, HYPEREDGE, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import { GraphGatherer } from '../xml/graph-gatherer.ts';
import { refuseRoot } from '../xml/refuse-root.ts';
import { UNKNOWN_DIRECTION } from '../xml/xml-notices.ts';
import { ARROWS, LOCATOR, PORT, PORT_END } from './graphml-notices.ts';
import { GraphmlData } from './graphml-data.ts';
import { GraphmlKeys } from './graphml-keys.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { XmlHandlers } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** An element that is open and may hold data. */
interface Owner {
	readonly what: 'graphml' | 'graph' | 'node' | 'edge' | 'port';
	/** Of nodes and edges; undefined for a rejected one. */
	readonly row?: number | undefined;
	readonly id: string;
	readonly line: number;
	/** Of graphs: what its edges are unless they say otherwise; of edges: what they are. */
	readonly directed: boolean;
}

const NODE_ATTRIBUTES: ReadonlySet<string> = new Set(['id']);
const EDGE_ATTRIBUTES: ReadonlySet<string> = new Set(['id', 'source', 'target', 'directed']);
const PORTS: ReadonlySet<string> = new Set(['sourceport', 'targetport']);

export class GraphmlReader implements XmlHandlers {
	readonly gatherer = new GraphGatherer();
	readonly keys = new GraphmlKeys(this.gatherer);
	/** Graphs that are not within a node; only the first is read. */
	graphs = 0;
	directed = false;
	title = '';
	description = '';
	readonly #file: string;
	readonly #owners: Owner[] = [];
	readonly #data = new GraphmlData(this.gatherer, this.keys);
	/** The text of a `desc` or `default` that is being read. */
	#text: string | undefined;
	#depth = 0;
	/** Depth of the element whose whole content is left out. */
	#skipped: number | undefined;

	constructor(file: string) {
		this.#file = file;
	}

	open(element: XmlElement): Issue | undefined {
		this.#depth += 1;
		if (this.#skipped !== undefined) return undefined;
		const { local } = element;
		if (this.#depth === 1 && local !== 'graphml') return refuseRoot(element, this.#file, 'GraphML');
		if (this.#data.isOpen) this.#data.openInner(element);
		else if (local === 'data') this.#openData(element);
		else if (local === 'node') this.#openNode(element);
		else if (local === 'edge') this.#openEdge(element);
		else if (local === 'graph') this.#openGraph(element);
		else if (local === 'key') this.#openKey(element);
		else if (local === 'desc' || local === 'default') this.#text = '';
		else if (local === 'port') this.#openPort(element);
		else if (local === 'graphml') this.#push('graphml', element, false);
		else this.#skipPart(element);
		return undefined;
	}

	close(local: string, _uri: string, line: number): undefined {
		this.#depth -= 1;
		if (this.#skipped !== undefined) {
			if (this.#depth < this.#skipped) this.#skipped = undefined;
		} else if (this.#data.isOpen) this.#closeData();
		else if (local === 'node' || local === 'edge' || local === 'port' || local === 'graph')
			this.#owners.pop();
		else if (local === 'desc') this.#closeDescription();
		else if (local === 'default') this.keys.setDefault(this.#text ?? '', line);
		if (local === 'desc' || local === 'default') this.#text = undefined;
	}

	text(piece: string): void {
		if (this.#data.isOpen) this.#data.text(piece);
		else if (this.#text !== undefined) this.#text += piece;
	}

	ignoresText(): boolean {
		return (
			this.#skipped !== undefined || (this.#data.isOpen ? !this.#data.wantsText : this.#text === undefined)
		);
	}

	get #owner(): Owner | undefined {
		return this.#owners.at(-1);
	}

	#push(what: Owner['what'], element: XmlElement, directed: boolean, row?: number): void {
		this.#owners.push({ what, row, id: element.attribute('id') ?? '', line: element.line, directed });
	}

	#openKey(element: XmlElement): void {
		if (this.keys.declare(element)) return;
		this.gatherer.notices.add(FOREIGN_PART, { line: element.line }, 'key without id');
	}

	#openGraph(element: XmlElement): void {
		const directed = this.#directionOf(element, 'edgedefault', 'undirected', 'directed') ?? true;
		if (this.#owner?.what !== 'node') {
			this.graphs += 1;
			if (this.graphs > 1) {
				this.gatherer.notices.add(SECOND_GRAPH, { line: element.line }, element.attribute('id'));
				this.#skipped = this.#depth;
				return;
			}
			this.directed = directed;
		}
		this.#push('graph', element, directed);
	}

	#openNode(element: XmlElement): void {
		const parent = this.#owners.findLast(({ what }) => what === 'node');
		const id = element.attribute('id');
		const row = this.gatherer.addActor(id, element.line);
		this.#push('node', element, false, row);
		if (row === undefined) return;
		this.#keepAttributes(element, row, 'node');
		if (parent === undefined || parent.id === '') return;
		this.gatherer.actors.named('graph', 'part-of').set(row, parent.id);
		this.gatherer.notices.add(HIERARCHY, { line: element.line }, id);
	}

	#openEdge(element: XmlElement): void {
		const fallback = this.#owners.findLast(({ what }) => what === 'graph')?.directed ?? this.directed;
		const directed = this.#directionOf(element, 'directed', 'false', 'true') ?? fallback;
		const [id, from, to] = ['id', 'source', 'target'].map((name) => element.attribute(name));
		const row = this.gatherer.addRelation({ id, from, to }, directed, element.line);
		this.#push('edge', element, directed, row);
		if (row !== undefined) this.#keepAttributes(element, row, 'edge');
	}

	/** Undefined where the attribute is absent, or holds neither word, which is told. */
	#directionOf(element: XmlElement, name: string, no: string, yes: string): boolean | undefined {
		const written = element.attribute(name)?.trim().toLowerCase();
		if (written === yes || written === '1') return true;
		if (written === no || written === '0') return false;
		if (written !== undefined) this.gatherer.notices.add(UNKNOWN_DIRECTION, { line: element.line }, written);
		return undefined;
	}

	/** Attributes beyond those of the format: kept by their names. */
	#keepAttributes(element: XmlElement, row: number, what: 'node' | 'edge'): void {
		const { actors, relations, notices } = this.gatherer;
		const known = what === 'node' ? NODE_ATTRIBUTES : EDGE_ATTRIBUTES;
		for (const { name, prefix, value } of element.attributes()) {
			if (known.has(name) || name.startsWith('parse.') || prefix !== '' || name === 'xmlns') continue;
			if (PORTS.has(name)) {
				notices.add(PORT_END, { line: element.line }, value);
				relations.named(name).set(row, value);
			} else (what === 'node' ? actors : relations).undeclared(name, element.line, notices)?.set(row, value);
		}
	}

	#openPort(element: XmlElement): void {
		this.gatherer.notices.add(PORT, { line: element.line }, element.attribute('name'));
		this.#push('port', element, false);
	}

	#openData(element: XmlElement): void {
		const owner = this.#owner;
		const key = element.attribute('key');
		if (key === undefined)
			this.gatherer.notices.add(FOREIGN_PART, { line: element.line }, 'data without key');
		const isTable = owner?.what === 'node' || owner?.what === 'edge';
		this.#data.open(
			key ?? '',
			element.line,
			isTable && key !== undefined ? (owner.what === 'node' ? 'node' : 'edge') : 'other',
			owner?.row
		);
	}

	#closeData(): void {
		const done = this.#data.close();
		if (done === undefined) return;
		const owner = this.#owner;
		if (owner === undefined) return;
		const { arrows, key, text, line } = done;
		if (owner.what === 'edge' && arrows !== undefined) this.#checkArrows(arrows, owner);
		if (owner.what !== 'graph' && owner.what !== 'graphml') return;
		const name = this.keys.get(key)?.name ?? key;
		const said = text.trim();
		if (said === '') return;
		if (this.title === '' && /^(name|title|label)$/i.test(name)) this.title = said;
		else if (this.description === '' && /^(description|desc|comment)$/i.test(name)) this.description = said;
		else this.gatherer.notices.add(GRAPH_ATTRIBUTE, { line }, `${name}: ${said}`);
	}

	#checkArrows(
		{ source, target }: { source: boolean; target: boolean },
		{ directed, row, id, line }: Owner
	): void {
		if (row === undefined || (directed ? target && !source : source === target)) return;
		const heads = source && target ? 'both' : source ? 'source' : target ? 'target' : 'none';
		this.gatherer.relations.named('arrows').set(row, heads);
		this.gatherer.notices.add(ARROWS, { line }, id);
	}

	#closeDescription(): void {
		const text = (this.#text ?? '').trim();
		const owner = this.#owner;
		if (text === '' || owner === undefined) return;
		if (owner.what === 'graph' || owner.what === 'graphml') {
			this.description = this.description === '' ? text : `${this.description}\n${text}`;
		} else if (owner.row !== undefined) {
			const table = owner.what === 'node' ? this.gatherer.actors : this.gatherer.relations;
			table.named('desc').set(owner.row, text);
		}
	}

	#skipPart({ local, name, line }: XmlElement): void {
		const { notices } = this.gatherer;
		if (local === 'hyperedge') notices.add(HYPEREDGE, { line });
		else if (local === 'locator') notices.add(LOCATOR, { line });
		else notices.add(FOREIGN_PART, { line }, name);
		this.#skipped = this.#depth;
	}
}
