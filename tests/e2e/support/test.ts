/**
 * The `test` of every end-to-end test: the usual one, and a watch that fails a test in which the page complained.
 *
 * In: whatever the test does. Out: a failure when a page of it logged an error, threw, broke the Content-Security-Policy
 * or asked another machine for something. Requests to other machines are stopped, never sent.
 */
import { test as base, expect, type BrowserContext } from '@playwright/test';

interface Watch {
	/** Complaints that a test means to cause, such as following a link into a source. */
	expectedComplaints: RegExp[];
	/** What was heard so far; checked at the end of the test without being asked for. */
	complaints: string[];
}

/** Addresses that stay on this machine, whatever their origin is called. */
const isLocal = (url: string, origin: string) => url.startsWith(origin) || /^(data|blob|about):/.test(url);

/** Starts listening in a context, for all its pages; `complaints` grows as they come. */
async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			console.error(`CSP: ${event.effectiveDirective} refused ${event.blockedURI || 'inline'}`);
		});
	});
	context.on('console', (message) => {
		if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
	});
	context.on('weberror', (webError) => complaints.push(`error: ${webError.error().message}`));
	context.on('request', (request) => {
		if (!isLocal(request.url(), origin)) complaints.push(`request: ${request.url()}`);
	});
	await context.route(
		(url) => !isLocal(url.href, origin),
		(route) => route.abort()
	);
}

export const test = base.extend<Watch>({
	expectedComplaints: [[], { option: true }],
	complaints: [
		async ({ context, baseURL, expectedComplaints }, use) => {
			const complaints: string[] = [];
			await watch(context, new URL(baseURL ?? 'http://127.0.0.1/').origin, complaints);
			await use(complaints);
			const unexpected = complaints.filter((text) => !expectedComplaints.some((known) => known.test(text)));
			expect(unexpected, 'what the page complained about').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
