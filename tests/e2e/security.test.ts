/**
 * Somebody opens a hostile file: nothing in it runs, nothing leaves the machine, and what is exported of it is sound.
 * The watch of `support/test.ts` fails each of these tests on any request to another machine.
 */
import { exportFile, exportSnapshot } from './support/export-file.ts';
import { openByDialog } from './support/give-files.ts';
import { openExplorer } from './support/open-explorer.ts';
import { details, filters, graph, notice, showTab, statusLine, table } from './support/regions.ts';
import { searchActor } from './support/search-actor.ts';
import { expect, test } from './support/test.ts';

const SCRIPT = '<script>window.hacked = 1</script>';
const IMAGE = '"><img src=x onerror="window.hacked = 1"><svg onload="window.hacked = 1">';
const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** Valid JSON of a valid dataset, hostile in every text. Made as text, because `__proto__` must be a plain key of it. */
const hostile = (): string =>
	JSON.stringify({
		dataset: {
			id: 'hostile',
			title: `Title ${SCRIPT}`,
			description: IMAGE,
			licence: IMAGE,
			authors: [SCRIPT]
		},
		actors: [
			{ id: 'a', name: `A ${SCRIPT}`, kind: IMAGE, description: IMAGE, aliases: [SCRIPT] },
			{ id: '"><b onclick=alert(1)>', name: `B ${IMAGE}`, kind: 'state' },
			{ id: 'direction', name: 'Evil \u202Egnp.exe', kind: 'state' },
			...PROTOTYPE_KEYS.map((id) => ({ id, name: `Name of ${id}`, kind: id }))
		],
		relations: [
			{
				id: SCRIPT,
				from: 'a',
				to: '"><b onclick=alert(1)>',
				type: 'support',
				claim: `Claim ${SCRIPT} ${IMAGE}`,
				citations: [{ source: 's', anchor: { start: '"><script>window.hacked=1', end: '&-,#' }, note: IMAGE }]
			},
			...PROTOTYPE_KEYS.map((id) => ({
				id,
				from: id,
				to: 'a',
				type: 'conflict',
				claim: id,
				citations: [{ source: 's' }]
			}))
		],
		sources: [
			{ id: 's', title: `Source ${SCRIPT}`, URL: 'https://example.org/?a=1&b="><script>#x', note: IMAGE }
		]
	});

test.beforeEach(async ({ page }) => {
	page.on('dialog', (dialog) => {
		throw new Error(`The page asked: ${dialog.message()}`);
	});
	await openExplorer(page);
});

test.afterEach(async ({ page }) => {
	expect(await page.evaluate(() => 'hacked' in window), 'a script of the file ran').toBe(false);
	expect(await page.evaluate(() => 'polluted' in {}), 'a prototype was changed').toBe(false);
});

test('the policy is in the page: scripts by hash only, nothing inline, no eval, no other host', async ({
	page
}) => {
	const content = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
	const policy = new Map(
		(content ?? '').split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		})
	);
	expect(policy.get('default-src')).toEqual(["'none'"]);
	const scripts = policy.get('script-src') ?? [];
	expect(scripts[0]).toBe("'self'");
	expect(scripts.slice(1).length).toBeGreaterThan(0);
	for (const source of scripts.slice(1)) expect(source).toMatch(/^'sha256-[A-Za-z0-9+/=]{44}'$/);
	expect(policy.get('connect-src')).toEqual(["'self'"]);
	expect(policy.get('object-src')).toEqual(["'none'"]);
	expect(policy.get('base-uri')).toEqual(["'none'"]);
	expect(policy.get('form-action')).toEqual(["'none'"]);
	for (const name of ['script-src', 'style-src', 'style-src-elem', 'style-src-attr'])
		expect(policy.get(name) ?? []).not.toContain("'unsafe-inline'");
	expect(content).not.toContain('unsafe-eval');
	expect(content).not.toMatch(/https?:|\*/);
});

test.describe('what is refused is complained about', () => {
	test.use({ expectedComplaints: [/CSP|Content Security Policy/i] });

	test('an inline script does not run, even in the page itself', async ({ page, complaints }) => {
		await page.evaluate(() => {
			const script = document.createElement('script');
			script.textContent = 'window.hacked = 1';
			document.body.append(script);
		});
		expect(complaints.filter((text) => text.includes('script-src'))).not.toEqual([]);
	});
});

test('a dataset hostile in every text is only text, in every region', async ({ page }) => {
	await openByDialog(page, { name: `hostile ${SCRIPT}.json`, text: hostile() });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Title ${SCRIPT}`);
	await expect(statusLine(page)).toContainText('7 of 7 actors, 5 of 5 relations');
	await expect(notice(page)).toContainText(SCRIPT);
	await expect(filters(page)).toContainText('Source <script>');
	await searchActor(page, 'A <script>');
	await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(`A ${SCRIPT}`);
	await details(page)
		.getByRole('button', { name: /^Claim/ })
		.click();
	await expect(details(page)).toContainText(`Claim ${SCRIPT}`);
	const link = details(page).getByRole('link').first();
	await expect(link).toContainText('example.org');
	await expect(link).toHaveAttribute('href', /^https:\/\/example\.org\//);
	await showTab(page, 'Table');
	await expect(table(page)).toContainText(`A ${SCRIPT}`);
	for (const id of PROTOTYPE_KEYS) await expect(table(page)).toContainText(`Name of ${id}`);
	for (const anchor of await page.getByRole('link').all()) {
		const href = (await anchor.getAttribute('href')) ?? '';
		expect(href).toMatch(/^(https:\/\/example\.org\/|#)/);
	}
	expect(await page.locator('img, iframe, object, embed, [onclick], [onerror], [onload]').count()).toBe(0);
});

test('ids that are names of every object’s own parts are ids like others', async ({ page }) => {
	await openByDialog(page, { name: 'hostile.json', text: hostile() });
	await expect(statusLine(page)).toContainText('7 of 7 actors');
	for (const id of PROTOTYPE_KEYS) {
		await searchActor(page, `Name of ${id}`);
		await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(`Name of ${id}`);
		await expect(details(page)).toContainText('acts on (1)');
	}
	await expect(graph(page).getByRole('listitem').filter({ hasText: 'Conflict 4' })).toBeVisible();
	const { data } = await exportSnapshot(page);
	expect(Object.keys(data.positions)).toEqual(expect.arrayContaining(PROTOTYPE_KEYS));
});

test('what is exported of it is sound: an SVG without script, a JSON that opens again', async ({ page }) => {
	test.slow();
	await openByDialog(page, { name: 'hostile.json', text: hostile() });
	await expect(statusLine(page)).toContainText('7 of 7 actors');
	const svg = await exportFile(page, { format: 'SVG' });
	expect(svg.name).toMatch(/^hostile-[\d-]+\.svg$/);
	const reader = await page.context().newPage();
	const found = await reader.evaluate((text) => {
		const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			errors: xml.querySelectorAll('parsererror').length,
			scripts: xml.querySelectorAll('script, img, image, foreignObject, iframe').length,
			handlers: [...xml.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes].filter(({ name }) => name.startsWith('on'))
			).length,
			title: xml.querySelector('title')?.textContent
		};
	}, svg.bytes.toString('utf8'));
	expect(found).toEqual({ errors: 0, scripts: 0, handlers: 0, title: `Title ${SCRIPT}` });
	const snapshot = await exportSnapshot(page);
	await page.reload();
	await openExplorer(page);
	await openByDialog(page, { name: 'again.json', text: snapshot.text });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Title ${SCRIPT}`);
	expect((await exportSnapshot(page)).data).toEqual(snapshot.data);
});

test('an address that is a script is refused with the file, and never becomes a link', async ({ page }) => {
	for (const address of [
		'javascript:window.hacked=1',
		'JaVaScRiPt:window.hacked=1',
		'data:text/html,x',
		'file:///etc/passwd'
	]) {
		const text = hostile().replace(/https:[^ ]+#x/, address);
		await openByDialog(page, { name: 'address.json', text });
		await expect(page.getByRole('list', { name: 'Issues' }).getByRole('listitem')).toContainText(
			'sources[0].URL'
		);
		expect(await page.locator('a[href^="javascript" i], a[href^="data" i], a[href^="file" i]').count()).toBe(
			0
		);
	}
});

test('a polluting key in a file or an address changes nothing', async ({ page }) => {
	await openByDialog(page, {
		name: 'pollution.json',
		text: '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "actors": [], "relations": [], "sources": []}'
	});
	await expect(notice(page)).not.toContainText('Opening');
	await page.goto('about:blank');
	await openExplorer(page, 'at=1,2,__proto__&pin=__proto__&__proto__=1&select-actor=__proto__');
	await expect(statusLine(page)).toContainText('actors');
});
