/**
 * Reads the elements of a GEXF file, 1.0 to 1.3, whatever its namespaces: https://gexf.net/schema.html.
 *
 * In: tags and texts as they stream by. Out: rows of actors and relations in a `GraphGatherer`, and what the file says
 * of itself. Edges may come before nodes; nested nodes become “part of”; a mutual edge becomes two relations. Elements
 * that have no place here are told.
 */
import { FOREIGN_PART, GRAPH_ATTRIBUTE, HIERARCHY, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import { giveOwnRoles, isOwn } from '../xml/give-own-roles.ts';
import { GraphGatherer, type GraphFacts } from '../xml/graph-gatherer.ts';
import { parseNumber } from '../xml/parse-typed-cell.ts';
import { refuseRoot } from '../xml/refuse-root.ts';
import { BOTH_WAYS, UNKNOWN_DIRECTION } from '../xml/xml-notices.ts';
import { GexfAttributes } from './gexf-attributes.ts';
import { GexfTime, TIME_ATTRIBUTES, type GexfSpell } from './gexf-time.ts';
import { readParent } from './read-parent.ts';
import { readViz, VIZ_ELEMENTS } from './gexf-viz.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { XmlHandlers } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A node or edge that is open. */
interface Owner {
	readonly kind: Kind;
	/** Undefined for a rejected one. */
	readonly row: number | undefined;
	readonly id: string;
	readonly line: number;
	readonly isMutual: boolean;
	readonly spells: GexfSpell[];
	readonly parents: string[];
}

/** What nodes and edges have each of their own. */
interface Kind {
	readonly element: 'node' | 'edge';
	readonly attributes: GexfAttributes;
	readonly time: GexfTime;
	readonly known: ReadonlySet<string>;
}

const TEXTS: ReadonlySet<string> = new Set(['creator', 'title', 'description', 'keywords', 'default']);
/** Elements that only hold others. */
const FRAMES: ReadonlySet<string> = new Set([
	'gexf',
	'nodes',
	'edges',
	'attvalues',
	'spells',
	'slices',
	'parents'
]);

export class GexfReader implements XmlHandlers {
	readonly gatherer = new GraphGatherer();
	/** The number of graphs, of which only the first is read. */
	graphs = 0;
	readonly #file: string;
	readonly #node: Kind;
	readonly #edge: Kind;
	readonly #owners: Owner[] = [];
	readonly #texts = new Map<string, string>();
	#defaultType = 'undirected';
	#timeFormat = '';
	/** Whose attributes are being declared. */
	#declaring: GexfAttributes | undefined;
	#defaultLine = 0;
	#reading = '';
	#depth = 0;
	/** Depth of the element whose whole content is left out. */
	#skipped: number | undefined;

	constructor(file: string) {
		this.#file = file;
		const { actors, relations, notices } = this.gatherer;
		this.#node = {
			element: 'node',
			attributes: new GexfAttributes(actors, notices),
			time: new GexfTime(actors, notices),
			known: new Set(['id', 'label', 'pid', ...TIME_ATTRIBUTES])
		};
		this.#edge = {
			element: 'edge',
			attributes: new GexfAttributes(relations, notices),
			time: new GexfTime(relations, notices),
			known: new Set(['id', 'source', 'target', 'type', 'label', 'weight', 'kind', ...TIME_ATTRIBUTES])
		};
	}

	get facts(): GraphFacts {
		return {
			format: 'gexf',
			flavour: this.#textOf('creator').slice(0, 100),
			title: this.#textOf('title'),
			description: this.#textOf('description'),
			directed: this.#defaultType !== 'undirected',
			yUp: true
		};
	}

	open(element: XmlElement): Issue | undefined {
		this.#depth += 1;
		if (this.#skipped !== undefined) return undefined;
		const { local, line } = element;
		if (this.#depth === 1 && local !== 'gexf') return refuseRoot(element, this.#file, 'GEXF');
		if (local === 'attvalue') this.#openValue(element);
		else if (local === 'node') this.#openNode(element);
		else if (local === 'edge') this.#openEdge(element);
		else if (VIZ_ELEMENTS.has(local)) this.#openViz(element);
		else if (local === 'spell' || local === 'slice') this.#owner?.spells.push(this.#node.time.read(element));
		else if (local === 'parent') this.#openParent(element);
		else if (local === 'attributes') this.#openAttributes(element);
		else if (local === 'attribute') this.#openAttribute(element);
		else if (local === 'options') this.#declaring?.noticeOptions(line);
		else if (local === 'graph') this.#openGraph(element);
		else if (local === 'meta') this.#noticeStatement(element, 'lastmodifieddate');
		else if (TEXTS.has(local)) this.#openText(element);
		else if (!FRAMES.has(local)) this.#skipPart(element);
		return undefined;
	}

	close(local: string): undefined {
		this.#depth -= 1;
		if (this.#skipped !== undefined) {
			if (this.#depth < this.#skipped) this.#skipped = undefined;
		} else if (local === 'node' || local === 'edge') this.#closeOwner();
		else if (local === 'attributes') this.#declaring = undefined;
		else if (local === this.#reading) this.#closeText();
	}

	text(piece: string): void {
		if (this.#reading === '') return;
		this.#texts.set(this.#reading, (this.#texts.get(this.#reading) ?? '') + piece);
	}

	ignoresText(): boolean {
		return this.#reading === '';
	}

	/** To be called when all is read. */
	finish(): void {
		this.#edge.time.finish(this.#timeFormat);
		if (isOwn(this.#textOf('creator'))) {
			// Our own writer says the period in full besides, as it was coded.
			if (this.#edge.attributes.has('period')) this.#edge.time.leaveOut();
			giveOwnRoles(this.gatherer);
		}
		const keywords = this.#textOf('keywords');
		if (keywords !== '') this.gatherer.notices.add(GRAPH_ATTRIBUTE, {}, `keywords: ${keywords}`);
	}

	get #owner(): Owner | undefined {
		return this.#owners.at(-1);
	}

	#textOf = (name: string): string => (this.#texts.get(name) ?? '').trim();

	#openGraph(element: XmlElement): void {
		this.graphs += 1;
		if (this.graphs > 1) {
			this.gatherer.notices.add(SECOND_GRAPH, { line: element.line });
			this.#skipped = this.#depth;
			return;
		}
		const type = element.attribute('defaultedgetype') ?? element.attribute('defaultEdgeType') ?? '';
		this.#defaultType = type === '' ? 'undirected' : type.toLowerCase();
		this.#timeFormat = element.attribute('timeformat') ?? element.attribute('timetype') ?? '';
		for (const name of ['start', 'end']) this.#noticeStatement(element, name);
	}

	#noticeStatement(element: XmlElement, name: string): void {
		const value = element.attribute(name);
		if (value === undefined || value === '') return;
		this.gatherer.notices.add(GRAPH_ATTRIBUTE, { line: element.line }, `${name}: ${value}`);
	}

	#openAttributes(element: XmlElement): void {
		const owner = (element.attribute('class') ?? 'node').toLowerCase();
		this.#declaring = (owner === 'edge' ? this.#edge : this.#node).attributes;
	}

	#openAttribute(element: XmlElement): void {
		const [id, title] = [element.attribute('id'), element.attribute('title')];
		const key = id ?? title;
		if (key === undefined)
			this.gatherer.notices.add(FOREIGN_PART, { line: element.line }, 'attribute without id');
		else this.#declaring?.declare(key, title ?? key, element.attribute('type') ?? '', element.line);
	}

	#openNode(element: XmlElement): void {
		const parent = this.#owner;
		const id = element.attribute('id');
		const row = this.gatherer.addActor(id, element.line);
		this.#push(element, this.#node, row, id, false);
		if (row === undefined) return;
		this.gatherer.nameActor(row, element.attribute('label'));
		const pid = element.attribute('pid') ?? (parent?.kind === this.#node ? parent.id : '');
		if (pid === '') return;
		this.gatherer.actors.named('pid', 'part-of').set(row, pid);
		this.gatherer.notices.add(HIERARCHY, { line: element.line }, id);
	}

	#openEdge(element: XmlElement): void {
		const ends = { from: element.attribute('source'), to: element.attribute('target') };
		const id = element.attribute('id');
		const type = this.#typeOf(element);
		const row = this.gatherer.addRelation({ id, ...ends }, type !== 'undirected', element.line);
		this.#push(element, this.#edge, row, id, type === 'mutual');
		if (row === undefined) return;
		const { relations } = this.gatherer;
		const [weight, label, kind] = ['weight', 'label', 'kind'].map((name) => element.attribute(name));
		if (weight !== undefined) relations.named('weight', 'strength').set(row, parseNumber(weight) ?? weight);
		if (label !== undefined) relations.named('label').set(row, label);
		if (kind !== undefined) relations.named('kind', 'type').set(row, kind);
	}

	#typeOf(element: XmlElement): string {
		const written = element.attribute('type') ?? '';
		const type = written === '' ? this.#defaultType : written.toLowerCase();
		if (type === 'directed' || type === 'undirected' || type === 'mutual') return type;
		this.gatherer.notices.add(UNKNOWN_DIRECTION, { line: element.line }, type);
		return this.#defaultType === 'undirected' ? 'undirected' : 'directed';
	}

	#push(element: XmlElement, kind: Kind, row: number | undefined, id = '', isMutual = false): void {
		const spell = kind.time.read(element);
		const spells = spell.start === undefined && spell.end === undefined ? [] : [spell];
		const { line } = element;
		this.#owners.push({
			kind,
			row,
			id,
			line,
			isMutual,
			spells: [...spells, ...kind.time.readLists(element)],
			parents: []
		});
		if (row === undefined) return;
		for (const { name, prefix, value } of element.attributes()) {
			if (prefix !== '' || name === 'xmlns' || kind.known.has(name)) continue;
			const table = kind === this.#node ? this.gatherer.actors : this.gatherer.relations;
			table.undeclared(name, line, this.gatherer.notices)?.set(row, value);
		}
	}

	#closeOwner(): void {
		const owner = this.#owners.pop();
		if (owner?.row === undefined) return;
		owner.kind.time.set(owner.row, owner.spells, owner.line);
		if (!owner.isMutual) return;
		this.gatherer.addOpposite(owner.row);
		this.gatherer.notices.add(BOTH_WAYS, { line: owner.line }, owner.id);
	}

	#openValue(element: XmlElement): void {
		const { kind, row } = this.#owner ?? {};
		if (kind === undefined || row === undefined) return;
		const id = element.attribute('for') ?? element.attribute('id');
		const value = element.attribute('value');
		if (id === undefined || value === undefined) {
			this.gatherer.notices.add(FOREIGN_PART, { line: element.line }, 'attvalue without for or value');
			return;
		}
		kind.attributes.set(id, value, row, element.line, kind.time.read(element));
	}

	#openViz(element: XmlElement): void {
		const { kind, row } = this.#owner ?? {};
		if (kind === undefined || row === undefined) return;
		const { actors, relations, notices } = this.gatherer;
		readViz(element, kind === this.#node ? actors : relations, row, notices);
	}

	#openParent(element: XmlElement): void {
		const { row, parents } = this.#owner ?? {};
		if (row !== undefined && parents !== undefined) readParent(element, row, parents, this.gatherer);
	}

	#openText(element: XmlElement): void {
		this.#reading = element.local;
		this.#defaultLine = element.line;
		this.#texts.delete(element.local);
	}

	#closeText(): void {
		if (this.#reading === 'default') {
			this.#declaring?.setDefault(this.#texts.get('default') ?? '', this.#defaultLine);
		}
		this.#reading = '';
	}

	#skipPart(element: XmlElement): void {
		this.gatherer.notices.add(FOREIGN_PART, { line: element.line }, element.name);
		this.#skipped = this.#depth;
	}
}
