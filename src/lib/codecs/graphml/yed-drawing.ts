/**
 * What yEd and yFiles say within a `data` element: geometry, colours, labels, arrowheads
 * (http://www.yworks.com/xml/graphml, and the form of yFiles for HTML).
 *
 * In: the elements within the data of one node or edge. Out: cells in columns with the roles of looks, and labels. Of
 * several realizers (an open and a closed group) the first counts. Everything else on looks is told and left out.
 */
import { LOOKS } from '../draft/notice-kinds.ts';
import { parseNumber } from '../xml/parse-typed-cell.ts';
import { hexToHex } from '../xml/to-hex-colour.ts';
import { PICTURE } from '../xml/xml-notices.ts';
import { SEVERAL_LABELS } from './graphml-notices.ts';
import type { ColumnRole } from '#lib/core/import/roles.ts';
import type { GraphGatherer } from '../xml/graph-gatherer.ts';
import type { XmlElement } from '../xml/xml-element.ts';

const LABELS: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text']);
const PICTURES: ReadonlySet<string> = new Set(['Image', 'SVGContent']);
/** Elements that are read, or that only hold others. */
const KNOWN = /^(Geometry|RectD|Fill|Shape|LineStyle|Arrows|Realizers|List|Label)$|(Node|Edge)$/;

export const isYed = (uri: string): boolean => uri.includes('yworks.com');

export class YedDrawing {
	/** Ends that have an arrowhead, where the drawing says so. */
	arrows: { readonly source: boolean; readonly target: boolean } | undefined;
	readonly #gatherer: GraphGatherer;
	readonly #what: 'node' | 'edge';
	readonly #row: number;
	readonly #labels: string[] = [];
	#realizers = 0;
	#label: string | undefined;

	constructor(gatherer: GraphGatherer, what: 'node' | 'edge', row: number) {
		this.#gatherer = gatherer;
		this.#what = what;
		this.#row = row;
	}

	get wantsText(): boolean {
		return this.#label !== undefined;
	}

	open(element: XmlElement): void {
		const { local, line } = element;
		this.#closeLabel();
		if (local.endsWith('Node') && local !== 'ProxyAutoBoundsNode') this.#realizers += 1;
		if (this.#realizers > 1) return;
		if (PICTURES.has(local)) this.#gatherer.notices.add(PICTURE, { line }, element.attribute('refid') ?? '');
		if (LABELS.has(local)) this.#label = '';
		else if (local === 'Label') this.#addLabel(element.attribute('Text') ?? '');
		else if (local === 'Geometry' || local === 'RectD') this.#readGeometry(element);
		else if (local === 'Fill') this.#put('colour', readColour(element.attribute('color')), 'color');
		else if (local === 'Shape') this.#put('shape', element.attribute('type'));
		else if (local === 'LineStyle') this.#readLine(element);
		else if (local === 'Arrows') this.#readArrows(element);
		else if (!KNOWN.test(local)) this.#gatherer.notices.add(LOOKS, { line }, local);
	}

	text(piece: string): void {
		if (this.#label !== undefined) this.#label += piece;
	}

	close(): void {
		this.#closeLabel();
	}

	/** At the end of the data: labels go to their places. */
	finish(line: number): void {
		const { actors, relations, notices } = this.#gatherer;
		const [first, ...others] = this.#labels;
		if (first === undefined) return;
		if (this.#what === 'node') this.#gatherer.nameActor(this.#row, first);
		else relations.named('label').set(this.#row, first);
		if (others.length === 0) return;
		(this.#what === 'node' ? actors : relations).named('labels').set(this.#row, others);
		notices.add(SEVERAL_LABELS, { line }, others[0] ?? '', others.length);
	}

	#closeLabel(): void {
		if (this.#label !== undefined) this.#addLabel(this.#label);
		this.#label = undefined;
	}

	#addLabel(text: string): void {
		if (text.trim() !== '') this.#labels.push(text.trim());
	}

	#put(role: ColumnRole, value: string | number | undefined, name: string = role): void {
		const { actors, relations } = this.#gatherer;
		const column = (this.#what === 'node' ? actors : relations).named(name, role);
		if (value !== undefined && column.get(this.#row) === undefined) column.set(this.#row, value);
	}

	#readGeometry(element: XmlElement): void {
		if (this.#what === 'edge') return;
		const number = (name: string): number | undefined =>
			parseNumber(element.attribute(name) ?? element.attribute(name[0]?.toUpperCase() + name.slice(1)) ?? '');
		this.#put('x', number('x'));
		this.#put('y', number('y'));
		const [width, height] = [number('width'), number('height')];
		this.#put('size', width, 'width');
		if (height !== undefined && height !== width)
			this.#gatherer.actors.named('height').set(this.#row, height);
	}

	#readLine(element: XmlElement): void {
		if (this.#what === 'node') return;
		this.#put('colour', readColour(element.attribute('color')), 'color');
		this.#put('thickness', parseNumber(element.attribute('width') ?? ''));
		this.#put('shape', element.attribute('type'));
	}

	#readArrows(element: XmlElement): void {
		const [source, target] = ['source', 'target'].map((end) => element.attribute(end) ?? 'none');
		this.arrows ??= { source: source !== 'none', target: target !== 'none' };
	}
}

const readColour = (text: string | undefined): string | undefined =>
	text === undefined ? undefined : hexToHex(text);
