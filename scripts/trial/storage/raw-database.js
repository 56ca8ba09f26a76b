/**
 * The database below the page, as it really is: all its records read, or records put into it, past the program. In: a page
 * of the site. Out: plain values. The connection is closed at once, so that it stands in nobody's way.
 */

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Record<string, readonly Record<string, unknown>[]>} Records by store */

/** @param {Page} page @returns {Promise<Records>} typed arrays as lists of numbers */
export const readRecords = (page) =>
	page.evaluate(async () => {
		const settled = (/** @type {IDBRequest} */ request) =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await settled(indexedDB.open('entente'));
		/** @type {Record<string, Record<string, unknown>[]>} */
		const records = {};
		for (const name of database.objectStoreNames) {
			const found = await settled(database.transaction(name).objectStore(name).getAll());
			records[name] = JSON.parse(
				JSON.stringify(found, (_, value) => (ArrayBuffer.isView(value) ? Object.values(value) : value))
			);
		}
		database.close();
		return records;
	});

/** Puts records, of which `xy` becomes an array of numbers again. @param {Page} page @param {Records} records */
export const writeRecords = (page, records) =>
	page.evaluate(async (given) => {
		const settled = (/** @type {IDBRequest} */ request) =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		const database = await settled(indexedDB.open('entente'));
		const transaction = database.transaction(Object.keys(given), 'readwrite');
		for (const [name, list] of Object.entries(given)) {
			for (const record of list) {
				const isPlaces = Array.isArray(record['xy']);
				const xy = isPlaces ? { xy: Float64Array.from(/** @type {number[]} */ (record['xy'])) } : {};
				transaction.objectStore(name).put({ ...record, ...xy });
			}
		}
		await new Promise((resolve, reject) => {
			transaction.oncomplete = resolve;
			transaction.onabort = () => reject(transaction.error);
		});
		database.close();
	}, records);

/** The document of this title as it is stored. @param {Page} page @param {string} title */
export async function readDocument(page, title) {
	const { documents = [], contents = [] } = await readRecords(page);
	const document = documents.find((record) => record['title'] === title);
	return document && { document, content: contents.find(({ id }) => id === document['dataset']) };
}
