/**
 * Code that the house refuses: programs or markup made from text, `any`, unproven presence, vague imports. Each rule
 * is first tried on a planted offence, so that a rule that sees nothing cannot pass.
 */
import { parse } from 'svelte/compiler';
import { describe, expect, test } from 'vitest';
import { findInCode, type Judge } from './find-in-code.ts';
import { anyType, componentUpwards, textAsCode, unprovenPresence, vagueImport } from './judges.ts';
import { listCode, readText } from './source-files.ts';

const SHIPPED = listCode('src');
const EVERYTHING = listCode('src', 'scripts', 'tests').concat('playwright.config.ts', 'svelte.config.js');
const PURE = listCode('src/lib').filter((path) => /^src\/lib\/(core|codecs)\//.test(path));

interface Rule {
	name: string;
	judge: Judge;
	files: string[];
	/** Code that must be found, and the same thought put in a way that must not. */
	bad: string;
	good: string;
}

const RULES: Rule[] = [
	{
		name: 'text is never made into a program or markup',
		judge: textAsCode,
		files: SHIPPED,
		bad: 'box.innerHTML = text;',
		good: "// innerHTML\nconst word = 'innerHTML';"
	},
	{
		name: 'text is never evaluated',
		judge: textAsCode,
		files: SHIPPED,
		bad: "new Function('return 1');",
		good: 'const eval1 = (f: Function) => f;'
	},
	{
		name: 'no any',
		judge: anyType,
		files: EVERYTHING,
		bad: 'const x = y as any;',
		good: "const any = 'any'; // any"
	},
	{
		name: 'no unproven presence in core and codecs',
		judge: unprovenPresence,
		files: PURE,
		bad: 'const x = list[0]!;',
		good: 'const x = !list[0];'
	},
	{
		name: 'imports say which file they mean',
		judge: vagueImport,
		files: EVERYTHING,
		bad: "import { a } from '../model/actor';",
		good: "import { a } from '../model/actor.ts'; import b from 'valibot';"
	},
	{
		name: 'components take not even a type from above',
		judge: componentUpwards,
		files: SHIPPED.filter((path) => /^src\/lib\/ui\/.*\.svelte$/.test(path)),
		bad: "import type { Far } from '../../../routes/far.ts';",
		good: "import type { Actor } from '#lib/core/model/actor.ts';"
	}
];

describe.each(RULES)('$name', ({ judge, files, bad, good }) => {
	test('a planted offence is seen, in TypeScript and in Svelte', () => {
		expect(findInCode('planted.ts', bad, judge)).toHaveLength(1);
		expect(findInCode('planted.ts', good, judge)).toEqual([]);
		const component = `<p>هذا نص</p>\n<script lang="ts">\n${bad}\n</script>`;
		expect(findInCode('Planted.svelte', component, judge)).toEqual([
			expect.stringMatching(/^Planted\.svelte:3 /)
		]);
	});

	test('the tree has none', () => {
		expect(files.flatMap((path) => findInCode(path, readText(path), judge))).toEqual([]);
	});
});

/** Whether a component puts text into the page as markup. */
function hasRawMarkup(source: string): boolean {
	const seen = JSON.stringify(parse(source, { modern: true }).fragment, (_key, value: unknown) =>
		typeof value === 'bigint' ? String(value) : value
	);
	return seen.includes('"type":"HtmlTag"');
}

describe('no {@html}', () => {
	test('a planted one is seen', () => {
		expect(hasRawMarkup('{#if yes}<p>{@html text}</p>{/if}')).toBe(true);
		expect(hasRawMarkup('<!-- {@html text} --><p>{text}</p>')).toBe(false);
	});

	test('no component has one', () => {
		const components = SHIPPED.filter((path) => path.endsWith('.svelte'));
		expect(components.filter((path) => hasRawMarkup(readText(path)))).toEqual([]);
	});
});
