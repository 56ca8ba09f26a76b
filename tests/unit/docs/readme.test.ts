/** The documents say only what is there: every script, file, command, option, link and heading that they name. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#cli/commands/index.ts';
import { STEPS } from '../../../scripts/testing/steps.js';
import { ROOT, readText } from '../../house/source-files.ts';
import { HARBOUR, runCli } from '../cli/run-cli.ts';
import { DOCUMENTS, anchorsOf, blocksOf, codesOf, commandsOf, linksOf } from './documents.ts';

const isThere = (path: string): boolean => existsSync(join(ROOT, path));
const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };

describe.each(DOCUMENTS)('%s', (document) => {
	it('links to what is there', () => {
		const broken = linksOf(document).filter(
			({ target, anchor }) =>
				!isThere(target) || (anchor !== '' && target.endsWith('.md') && !anchorsOf(target).includes(anchor))
		);
		expect(broken).toEqual([]);
	});

	it('names files and folders that are there', () => {
		const paths = codesOf(document).filter(
			(code) => /^(src|docs|tests|scripts|graph-data|static)\/[\w./-]*$/.test(code) && !isThere(code)
		);
		expect(paths).toEqual([]);
	});

	it('names scripts and steps that are there', () => {
		const wrong = commandsOf(document).filter((line) => {
			const [program, ...words] = line.split(' ');
			if (program === 'node') return words[0]!.endsWith('.js') && !isThere(words[0]!);
			const name = words[0] === 'run' ? words.find((word, i) => i > 0 && !word.startsWith('-')) : words[0];
			if (name === undefined || !(name in scripts)) return true;
			const step = name === 'test' && words[1] === '--' ? words[2] : undefined;
			const placeholders = ['NAME', '--help', undefined];
			return !placeholders.includes(step) && !STEPS.some((one) => one.name === step);
		});
		expect(wrong).toEqual([]);
	});

	it('calls commands of the command line with options that they have', () => {
		const wrong = commandsOf(document).flatMap((line) => {
			const words = /(?:^| )entente -- (.*)$/.exec(line)?.[1]?.split(' ') ?? ['--help'];
			if (words[0] === '--help') return [];
			const command = COMMANDS.find(({ name }) => name === words[0]);
			const known = Object.entries(command?.options ?? {}).flatMap(([name, { short }]) => [
				`--${name}`,
				`-${short}`
			]);
			const unknown = words.filter((word) => word.startsWith('-') && !known.includes(word));
			return command === undefined || unknown.length > 0 ? [line] : [];
		});
		expect(wrong).toEqual([]);
	});

	it('has no line that is too long to read, tables and addresses apart', () => {
		const text = readText(document).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
		const long = text.split('\n').filter((line) => line.length > 110 && !/^\s*(\||!\[|<)|https?:/.test(line));
		if (document !== 'docs/data-format.md') expect(long).toEqual([]);
	});
});

/** The examples with output: what is typed, and the lines that follow it. */
const EXAMPLES = blocksOf('README.md', 'console').map((block) => {
	const [typed = '', ...lines] = block.trimEnd().split('\n');
	return { argv: typed.split('entente -- ')[1]!.split(' '), lines };
});

describe('the examples of the README', () => {
	const onShippedData = EXAMPLES.filter(({ argv }) => !argv.includes('harbour') && argv[0] !== 'verify');

	it('are three that can be run here: two on the shipped data, one on a broken dataset', () => {
		expect(onShippedData.length).toBeGreaterThanOrEqual(2);
		expect(EXAMPLES.some(({ argv }) => argv.includes('harbour'))).toBe(true);
	});

	it.each(onShippedData)('$argv', async ({ argv, lines }) => {
		const { code, stdout } = await runCli(argv);
		expect(code).toBe(0);
		const shown = lines.filter((line) => line !== '…');
		expect(stdout.trimEnd().split(/\r?\n/).slice(0, shown.length)).toEqual(shown);
		if (!lines.includes('…')) expect(stdout.trimEnd()).toBe(shown.join('\n'));
	});

	it('tell a fault as the program tells it', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'entente-readme-'));
		try {
			const dataset = join(folder, 'harbour');
			cpSync(join(ROOT, HARBOUR), dataset, { recursive: true });
			const file = join(dataset, 'relations.json');
			writeFileSync(file, readFileSync(file, 'utf8').replace('"to": "port"', '"to": "prot"'));
			const { code, stdout, stderr } = await runCli(['validate', dataset]);
			expect(code).toBe(1);
			const { lines } = EXAMPLES.find(({ argv }) => argv.includes('harbour'))!;
			expect((stderr + stdout).replaceAll(`${folder}/`, '').trimEnd()).toBe(lines.join('\n'));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

describe('the codebook', () => {
	const CODEBOOK = 'graph-data/iraq-2020/CODEBOOK.md';
	const { relations } = JSON.parse(readText('graph-data/iraq-2020/relations.json')) as {
		relations: { id: string; confidence?: string; citations: unknown[] }[];
	};

	it('names records that are there', () => {
		const ids = relations.map(({ id }) => id);
		const named = codesOf(CODEBOOK).filter((code) => /-(pressure|support|conflict)-/.test(code));
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('counts them rightly', () => {
		const text = readText(CODEBOOK);
		const count = (confidence: string): number =>
			relations.filter((relation) => (relation.confidence ?? 'high') === confidence).length;
		expect(text).toContain(`\`high\` (${count('high')} records)`);
		expect(text).toContain(`\`medium\` (${count('medium')})`);
		expect(text).toContain(`\`low\` (${count('low')})`);
		expect(text).toContain(`the settlement, ${relations.length} records`);
		const anchors = relations.reduce((sum, { citations }) => sum + citations.length, 0);
		expect(text).toContain(`${anchors} of ${anchors} are`);
	});
});
