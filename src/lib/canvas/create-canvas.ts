/**
 * The drawing surface: Cytoscape behind a few verbs. In: an element, and what to call when the user points, drags or
 * moves the camera. Out: a canvas that shows scenes until it is put away. It decides nothing and keeps no state of the
 * program; whatever the user does comes back as a call with our ids.
 */
import cytoscape, { type Core, type EventObject, type ElementDefinition } from 'cytoscape';
import type { Point, Scene } from '#lib/core/scene/scene.ts';
import { REGIONS } from './canvas-style.ts';
import { actorKey, idOfKey, isActorKey, relationKey } from './scene-elements.ts';
import { syncScene } from './sync-scene.ts';

export interface Pointed {
	readonly what: 'actor' | 'relation';
	readonly id: string;
}

export interface CanvasEvents {
	/** A click or tap; `more` with a modifier key: add to the choice. */
	onChoose(pointed: Pointed | undefined, more: boolean): void;
	/** Actors in a box that was drawn with a modifier key. */
	onBox(ids: readonly string[]): void;
	onHover(pointed: Pointed | undefined): void;
	/** An actor was dragged to a new place. */
	onMove(id: string, place: Point): void;
	/** The user moved or zoomed the camera. */
	onCamera(): void;
	/** A scene that was shown is on the screen. */
	onDrawn(): void;
}

export interface Canvas {
	show(scene: Scene): void;
	fit(): void;
	zoomBy(factor: number): void;
	panBy(x: number, y: number): void;
	/** Brings an actor or the middle of a relation into view. */
	reveal(id: string): void;
	/** Marks the actor where the keyboard stands. */
	setCursor(actorId: string | undefined): void;
	resize(): void;
	dispose(): void;
}

const PADDING = 28;
const LEAST_ZOOM = 0.05;
const GREATEST_ZOOM = 6;
/** Fitting never enlarges beyond this: two actors should not fill a wall. */
const GREATEST_FIT = 1.5;
/** So many new lines Cytoscape can take in within a frame or two; more come in parts. */
const LINES_AT_ONCE = 150;
/** Milliseconds, so that each part is drawn before the next comes. */
const BETWEEN_PARTS = 16;

export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
	const cy = cytoscape({
		container,
		minZoom: LEAST_ZOOM,
		maxZoom: GREATEST_ZOOM,
		// The box only tells what is in it: what is selected is said by the scene.
		boxSelectionEnabled: true,
		autounselectify: true,
		layout: { name: 'preset' },
		// Our scene carries all that is drawn; sheets from elsewhere do not.
		style: []
	});
	let shown: Scene | undefined;
	let adding: ReturnType<typeof setTimeout> | undefined;
	listen(cy, events);

	/** Adds lines part by part, so that the page can answer in between. */
	function addLater(lines: readonly ElementDefinition[]): void {
		if (lines.length === 0) {
			adding = undefined;
			cy.one('render', () => events.onDrawn());
			return;
		}
		adding = setTimeout(() => {
			cy.add(lines.slice(0, LINES_AT_ONCE));
			addLater(lines.slice(LINES_AT_ONCE));
		}, BETWEEN_PARTS);
	}

	return {
		show(scene) {
			// Lines of it that are still to come go on coming.
			if (scene === shown) return adding === undefined ? addLater([]) : undefined;
			clearTimeout(adding);
			const later = syncScene(cy, scene, shown, LINES_AT_ONCE);
			shown = scene;
			addLater(later);
		},
		fit() {
			// While lines are still to come, the actors say how large the picture is.
			const drawn = adding === undefined ? cy.elements() : cy.nodes();
			cy.fit(drawn, PADDING);
			if (cy.zoom() > GREATEST_FIT) {
				cy.zoom(GREATEST_FIT);
				cy.center(drawn);
			}
		},
		zoomBy(factor) {
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
		},
		panBy(x, y) {
			cy.panBy({ x, y });
		},
		reveal(id) {
			const actor = cy.getElementById(actorKey(id));
			const element = actor.nonempty() ? actor : cy.getElementById(relationKey(id));
			if (element.nonempty() && !isInside(cy, element.renderedBoundingBox())) cy.center(element);
		},
		setCursor(actorId) {
			cy.nodes().removeClass('cursor');
			if (actorId !== undefined) cy.getElementById(actorKey(actorId)).addClass('cursor');
		},
		resize() {
			cy.resize();
		},
		dispose() {
			clearTimeout(adding);
			cy.destroy();
		}
	};
}

function listen(cy: Core, events: CanvasEvents): void {
	const pointedAt = ({ target }: EventObject): Pointed => ({
		what: target.isNode() ? 'actor' : 'relation',
		id: idOfKey(target.id())
	});
	cy.on('tap', (event) => {
		const { shiftKey, ctrlKey, metaKey } = event.originalEvent as MouseEvent;
		events.onChoose(event.target === cy ? undefined : pointedAt(event), shiftKey || ctrlKey || metaKey);
	});
	let boxed: string[] = [];
	cy.on('box', 'node', ({ target }) => {
		const key: string = target.id();
		if (!isActorKey(key)) return;
		// One event for each actor, all in one turn: they are one choice.
		if (boxed.length === 0)
			queueMicrotask(() => {
				events.onBox(boxed);
				boxed = [];
			});
		boxed.push(idOfKey(key));
	});
	cy.on('mouseover', 'node, edge', (event) => {
		lift(cy, event);
		events.onHover(pointedAt(event));
	});
	cy.on('mouseout', 'node, edge', () => {
		cy.elements().removeClass('aside above');
		events.onHover(undefined);
	});
	cy.on('dragfree', 'node', ({ target }) => events.onMove(idOfKey(target.id()), { ...target.position() }));
	cy.on('scrollzoom dragpan pinchzoom', () => events.onCamera());
}

/** Sets aside everything but the neighbourhood of what is under the pointer. */
function lift(cy: Core, { target }: EventObject): void {
	const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
	cy.batch(() => {
		cy.elements().difference(near).difference(REGIONS).addClass('aside');
		near.edges().addClass('above');
	});
}

const isInside = (cy: Core, box: { x1: number; y1: number; x2: number; y2: number }): boolean =>
	box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
