/**
 * Twenty places of the page at which a fault is planted: what is drawn, and what answers to a person. In: a page. Out: the step
 * that leads to the place. Only steps; what comes of them is judged elsewhere.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {object} Place
 * @property {string} name
 * @property {'drawing' | 'handler'} how
 * @property {string} [event] whose handler fails
 * @property {(page: Page) => Promise<unknown>} [prepare]
 * @property {(page: Page) => Promise<unknown>} act
 */
import { datasets, pressInBanner, signOf } from './kept-page.js';

/** @param {string} name */
const toView = (name) => (/** @type {Page} */ page) =>
	page.getByRole('group', { name: 'Views' }).getByRole('button', { name, exact: true }).click();
/** @param {string} name */
const press = (name) => (/** @type {Page} */ page) => pressInBanner(page, name);
/** @param {string} key */
const type = (key) => (/** @type {Page} */ page) => page.keyboard.press(key);
/** @param {Page} page */
const searchBox = (page) => page.getByRole('combobox', { name: 'Search actors by any name' });
/** @param {Page} page */
const everybody = (page) =>
	page.getByRole('radio', { name: /^(Everybody|Main cast)/ }).and(page.locator(':not(:checked)'));
/** @param {Page} page */
const changeCast = async (page) => {
	await everybody(page).first().click();
	await page.waitForTimeout(300);
};
/** @param {Page} page */
const findPort = async (page) => {
	await searchBox(page).fill('port');
	await page.getByRole('option').first().waitFor();
};
/** @param {string} label */
const choose = (label) => async (/** @type {Page} */ page) => {
	const select = page
		.getByRole('group', { name: 'Picture' })
		.getByRole('combobox', { name: label, exact: true });
	await select.selectOption({ index: 2 });
};
/** @param {Page} page */
const openRenaming = async (page) => {
	await pressInBanner(page, 'My datasets');
	const row = datasets(page).getByRole('listitem').filter({ hasText: 'open here' });
	await row.getByRole('button', { name: 'Rename' }).click();
};

/** @type {readonly Place[]} */
export const PLACES = [
	{ name: 'the table is drawn', how: 'drawing', act: toView('Table') },
	{ name: 'the analysis is drawn', how: 'drawing', act: toView('Analysis') },
	{ name: 'the graph is drawn again', how: 'drawing', prepare: toView('Table'), act: toView('Graph') },
	{
		name: 'the details of an actor are drawn',
		how: 'drawing',
		prepare: findPort,
		act: (page) => searchBox(page).press('Enter')
	},
	{ name: 'the list of a search is drawn', how: 'drawing', act: (page) => searchBox(page).fill('port') },
	{ name: 'the list of datasets is drawn', how: 'drawing', act: press('My datasets') },
	{ name: 'the dialog for exports is drawn', how: 'drawing', act: press('Export') },
	{ name: 'the dialog for sharing is drawn', how: 'drawing', act: press('Share') },
	{ name: 'the list of commands is drawn', how: 'drawing', act: press('Commands') },
	{ name: 'the dialog for opening is drawn', how: 'drawing', act: press('Open') },
	{ name: 'the form for an actor is drawn', how: 'drawing', act: type('n') },
	{ name: 'the form for a relation is drawn', how: 'drawing', act: type('r') },
	{ name: 'the note on saving is drawn', how: 'drawing', act: (page) => signOf(page).click() },
	{ name: 'undo is pressed', how: 'handler', event: 'click', prepare: changeCast, act: press('Undo') },
	{ name: 'a tab is pressed', how: 'handler', event: 'click', act: toView('Analysis') },
	{ name: 'the cast is chosen', how: 'handler', event: 'change', act: changeCast },
	{ name: 'a size is chosen', how: 'handler', event: 'change', act: choose('Size') },
	{ name: 'a colour is chosen', how: 'handler', event: 'change', act: choose('Colour') },
	{ name: 'a key is pressed', how: 'handler', event: 'keydown', act: type('t') },
	{
		name: 'a new name is given',
		how: 'handler',
		event: 'submit',
		prepare: openRenaming,
		act: async (page) => {
			await datasets(page).getByRole('textbox', { name: 'New name' }).fill('Not to be kept');
			await page.keyboard.press('Enter');
		}
	}
];
