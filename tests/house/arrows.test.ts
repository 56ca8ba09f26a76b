/**
 * The check of the arrows must be able to fail. Small files with a wrong import each are laid into a folder of their
 * own, in rooms named like the real ones, and dependency-cruiser must name the rule that they break.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** Each file, its text, and the rule that it breaks; files without a rule are only there to be imported. */
const PLANTED: [path: string, text: string, rule?: string][] = [
	['src/lib/state/session.svelte.ts', 'export const session = 1;'],
	['src/lib/ui/Panel.svelte', '<script lang="ts">export let title = "";</script><p>{title}</p>'],
	['src/lib/core/plain.ts', 'export interface Plain { a: number }\nexport const plain = 1;'],
	['src/routes/part.ts', 'export const part = 1;'],
	[
		'src/lib/core/by-path.ts',
		"import { session } from '../state/session.svelte.ts';\nsession;",
		'core-is-pure'
	],
	[
		'src/lib/core/by-name.ts',
		"import { session } from '#lib/state/session.svelte.ts';\nsession;",
		'core-is-pure'
	],
	['src/lib/core/by-call.ts', "await import('#lib/state/session.svelte.ts');", 'core-is-pure'],
	['src/lib/core/with-svelte.ts', "import { onMount } from 'svelte';\nonMount;", 'core-packages'],
	['src/lib/core/with-node.ts', "import { join } from 'node:path';\njoin;", 'no-node-in-the-page'],
	['src/lib/codecs/draw.ts', "import cytoscape from 'cytoscape';\ncytoscape;", 'only-canvas-draws'],
	['src/lib/commands/show.ts', "import Panel from '#lib/ui/Panel.svelte';\nPanel;", 'commands-below-ui'],
	[
		'src/lib/ui/Up.svelte',
		'<script lang="ts">import { part } from "../../routes/part.ts";</script>{part}',
		'ui-below-routes'
	],
	['src/lib/core/lost.ts', "import { gone } from './not-there.ts';\ngone;", 'no-unresolved'],
	['src/lib/core/a.ts', "import type { B } from './b.ts';\nexport type A = B | 1;", 'no-cycle'],
	['src/lib/core/b.ts', "import type { A } from './a.ts';\nexport type B = A | 2;", 'no-cycle'],
	['src/lib/core/good.ts', "import type { Plain } from './plain.ts';\nexport const good: Plain = { a: 1 };"]
];

interface Violation {
	from: string;
	rule: { name: string };
	/** The files of a cycle, which is reported once for all of them. */
	cycle?: { name: string }[];
}

const concerns = ({ from, cycle = [] }: Violation, path: string) =>
	from === path || cycle.some(({ name }) => name === path);

let folder = '';
let violations: Violation[] = [];

/** dependency-cruiser's own words, whether it was content (exit 0) or not. */
function cruise(cwd: string): string {
	const bin = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
	const args = [bin, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
	return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'entente arrows '));
	for (const name of ['.dependency-cruiser.cjs', 'package.json', 'tsconfig.json'])
		cpSync(join(ROOT, name), join(folder, name));
	mkdirSync(join(folder, '.svelte-kit'));
	writeFileSync(
		join(folder, '.svelte-kit', 'tsconfig.json'),
		'{ "compilerOptions": { "target": "esnext" } }'
	);
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
	for (const [path, text] of PLANTED) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const report = JSON.parse(cruise(folder)) as { summary: { violations: Violation[] } };
	violations = report.summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The rules that a file was found to break. */
const findRules = (path: string) =>
	violations.filter((violation) => concerns(violation, path)).map(({ rule }) => rule.name);

test.each(PLANTED.filter(([, , rule]) => rule !== undefined))('%s is found out', (path, _text, rule) => {
	expect(findRules(path)).toContain(rule);
});

test.each(PLANTED.filter(([, , rule]) => rule === undefined))('%s is left in peace', (path) => {
	expect(findRules(path)).toEqual([]);
});
