/**
 * Whether the picture is there before any script. In: a browser and the address. Out: 1 or 0, and the milliseconds
 * from the request to the first picture with every script held back for ever.
 *
 * "There" means: a large inline SVG stands in the HTML as it was sent, and is seen in the window.
 */

/** Smaller ones are icons. */
const LEAST_SIDE = 200;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function measurePlainPage(browser, address) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const page = await context.newPage();
		await page.route(
			(url) => url.pathname.endsWith('.js'),
			(route) => route.abort()
		);
		const response = await page.goto(address, { waitUntil: 'load' });
		const html = (await response?.text()) ?? '';
		const paint = await page.waitForFunction(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
			undefined,
			{ timeout: 10_000 }
		);
		const seen = await page.locator('svg').evaluateAll(
			(pictures, side) =>
				pictures.some((picture) => {
					const box = picture.getBoundingClientRect();
					return box.width >= side && box.height >= side && box.top < innerHeight && box.left < innerWidth;
				}),
			LEAST_SIDE
		);
		return {
			pictureInHtml: seen && html.includes('<svg') ? 1 : 0,
			paintWithoutScript: await paint.jsonValue()
		};
	} finally {
		await context.close();
	}
}
