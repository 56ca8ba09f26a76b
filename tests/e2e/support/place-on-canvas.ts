/**
 * Where an actor or a relation stands on the canvas. In: a page and an id. Out: the point of the page to click at. A
 * canvas has no elements to find by role, so the drawing library is asked; nothing is changed there.
 */
import type { Page } from '@playwright/test';

export interface Place {
	readonly x: number;
	readonly y: number;
}

interface Drawn {
	empty(): boolean;
	renderedPosition(): Place;
	renderedMidpoint(): Place;
}

/** What Cytoscape leaves at its container. */
interface Surface extends Element {
	readonly _cyreg?: { readonly cy: { getElementById(id: string): Drawn } };
}

async function place(page: Page, key: string): Promise<Place | undefined> {
	return page.getByRole('application').evaluate((application, wanted) => {
		const surface: Surface | null = application.querySelector('.__________cytoscape_container');
		const found = surface?._cyreg?.cy.getElementById(wanted);
		if (surface === null || found === undefined || found.empty()) return undefined;
		const { x, y } = wanted.startsWith('a:') ? found.renderedPosition() : found.renderedMidpoint();
		const box = surface.getBoundingClientRect();
		return { x: box.x + x, y: box.y + y };
	}, key);
}

/** The middle of an actor's circle, in pixels of the page. Fails when the actor is not drawn. */
export async function placeOfActor(page: Page, id: string): Promise<Place> {
	const found = await place(page, `a:${id}`);
	if (found === undefined) throw new Error(`The actor ${id} is not drawn.`);
	return found;
}

/** The middle of a relation's line, in pixels of the page. Fails when the relation is not drawn. */
export async function placeOfRelation(page: Page, id: string): Promise<Place> {
	const found = await place(page, `r:${id}`);
	if (found === undefined) throw new Error(`The relation ${id} is not drawn.`);
	return found;
}

/** Whether an actor is on the canvas. */
export const isDrawn = async (page: Page, id: string): Promise<boolean> =>
	(await place(page, `a:${id}`)) !== undefined;

/** Clicks an actor's circle. */
export async function clickActor(page: Page, id: string, modifiers: 'Shift'[] = []): Promise<void> {
	const { x, y } = await placeOfActor(page, id);
	for (const key of modifiers) await page.keyboard.down(key);
	await page.mouse.click(x, y);
	for (const key of modifiers) await page.keyboard.up(key);
}

/** Drags an actor's circle by so many pixels. */
export async function dragActor(page: Page, id: string, by: Place): Promise<void> {
	const { x, y } = await placeOfActor(page, id);
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 3 });
	await page.mouse.move(x + by.x, y + by.y, { steps: 3 });
	await page.mouse.up();
}
