/**
 * One `data` element of a GraphML file at a time: a plain value, a drawing of yEd, or some other structure.
 *
 * In: the element, what stands in it, and whose it is. Out: the cell in its column; for graphs and ports the text, which
 * the reader places. Of structures that are not known the text is kept, with a notice.
 */
import { PICTURE } from '../xml/xml-notices.ts';
import { NESTED_XML } from './graphml-notices.ts';
import { isYed, YedDrawing } from './yed-drawing.ts';
import type { GraphGatherer } from '../xml/graph-gatherer.ts';
import type { GraphmlKeys } from './graphml-keys.ts';
import type { XmlElement } from '../xml/xml-element.ts';

interface OpenData {
	readonly key: string;
	readonly line: number;
	readonly what: 'node' | 'edge' | 'other';
	readonly row: number | undefined;
	text: string;
	/** Elements that are open within. */
	depth: number;
	hasElements: boolean;
	/** True from the first element of yEd on, also where nobody owns what it draws. */
	isDrawing: boolean;
	drawing: YedDrawing | undefined;
}

export interface ClosedData {
	readonly key: string;
	readonly line: number;
	readonly text: string;
	readonly arrows: YedDrawing['arrows'];
}

export class GraphmlData {
	readonly #gatherer: GraphGatherer;
	readonly #keys: GraphmlKeys;
	#data: OpenData | undefined;

	constructor(gatherer: GraphGatherer, keys: GraphmlKeys) {
		this.#gatherer = gatherer;
		this.#keys = keys;
	}

	get isOpen(): boolean {
		return this.#data !== undefined;
	}

	get wantsText(): boolean {
		const data = this.#data;
		return data !== undefined && (!data.isDrawing || data.drawing?.wantsText === true);
	}

	open(key: string, line: number, what: OpenData['what'], row: number | undefined): void {
		const state = { text: '', depth: 0, hasElements: false, isDrawing: false, drawing: undefined };
		this.#data = { key, line, what, row, ...state };
	}

	openInner(element: XmlElement): void {
		const data = this.#data;
		if (data === undefined) return;
		data.depth += 1;
		data.hasElements = true;
		if (!data.isDrawing && isYed(element.uri)) {
			data.isDrawing = true;
			if (data.what !== 'other' && data.row !== undefined) {
				data.drawing = new YedDrawing(this.#gatherer, data.what, data.row);
			}
		}
		data.drawing?.open(element);
		if (data.what === 'other' && element.local === 'Resource') {
			this.#gatherer.notices.add(PICTURE, { line: element.line }, element.attribute('id'));
		}
	}

	text(piece: string): void {
		const data = this.#data;
		if (data === undefined) return;
		if (data.isDrawing) data.drawing?.text(piece);
		else data.text += piece;
	}

	/** Gives what was read when the data element itself ends. */
	close(): ClosedData | undefined {
		const data = this.#data;
		if (data === undefined) return undefined;
		if (data.depth > 0) {
			data.depth -= 1;
			data.drawing?.close();
			return undefined;
		}
		this.#data = undefined;
		data.drawing?.finish(data.line);
		const { key, line } = data;
		const text = data.isDrawing ? '' : this.#valueOf(data);
		if (!data.isDrawing && data.row !== undefined) this.#put(data, text, data.row);
		return { key, line, text, arrows: data.drawing?.arrows };
	}

	#valueOf({ key, line, text, hasElements }: OpenData): string {
		if (!hasElements) return text.trim() === '' ? '' : text;
		this.#gatherer.notices.add(NESTED_XML, { line }, this.#keys.get(key)?.name ?? key);
		return text.trim();
	}

	#put({ key, line, what }: OpenData, text: string, row: number): void {
		if (what === 'node') this.#keys.nodes.set(key, text, row, line);
		else if (what === 'edge') this.#keys.edges.set(key, text, row, line);
	}
}
