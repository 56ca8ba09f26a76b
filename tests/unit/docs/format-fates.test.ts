/**
 * docs/format-fates.md: what each format keeps, flattens and loses, as the formats themselves declare it. After a change
 * of a declaration, `npx vitest run --project unit tests/unit/docs/format-fates.test.ts -u` writes it anew.
 */
import { format as layOut, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { FORMATS } from '#lib/codecs/index.ts';
import type { Fate, FormatInfo } from '#lib/codecs/format.ts';
import { FEATURES } from '#lib/core/features/index.ts';

const HEAD = `# What each format keeps

Made from the declarations of the formats by
[a test](../tests/unit/docs/format-fates.test.ts); [formats.md](formats.md) says how files are read.

Every format keeps actors by id and name, and relations by their two ends.`;

const list = (info: FormatInfo, keeps: (fate: Fate) => boolean, say: (label: string, fate: Fate) => string) =>
	FEATURES.filter(({ id }) => keeps(info.fates![id])).map(({ id, label }) => say(label, info.fates![id]));

const inLines = (text: string): string => {
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.at(-1)!;
		if (last.length + word.length > 105) lines.push(word);
		else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
	}
	return lines.join('\n');
};

function toSection({ info }: (typeof FORMATS)[number]): string {
	const { label, version, reference, extensions, reads, writes, fates } = info;
	const capital = version.charAt(0).toUpperCase() + version.slice(1);
	const ways = [reads ? 'read' : '', writes ? 'written' : ''].filter(Boolean).join(' and ');
	const head = `## ${label}\n\n${inLines(`${extensions.map((ending) => `\`${ending}\``).join(', ')}; ${ways}. ${capital}. Defined by ${reference}.`)}`;
	if (fates === undefined) return head;
	const kept = list(
		info,
		(fate) => fate === 'kept',
		(text) => text
	);
	const lost = list(
		info,
		(fate) => fate === 'lost',
		(text) => text
	);
	const flattened = list(
		info,
		(fate) => typeof fate === 'object',
		(text, fate) => `- ${text}: ${typeof fate === 'object' ? fate.flattened : ''}`
	);
	return [
		head,
		inLines(`**Kept:** ${kept.length === FEATURES.length ? 'everything' : kept.join('; ')}.`),
		...(flattened.length === 0 ? [] : [`**Flattened:**\n\n${flattened.map(inLines).join('\n')}`]),
		...(lost.length === 0 ? [] : [inLines(`**Lost:** ${lost.join('; ')}.`)])
	].join('\n\n');
}

it('is what the formats declare', async () => {
	const path = new URL('../../../docs/format-fates.md', import.meta.url).pathname;
	const text = [HEAD, ...FORMATS.map(toSection)].join('\n\n');
	const config = await resolveConfig(path);
	await expect(await layOut(text, { ...config, parser: 'markdown' })).toMatchFileSnapshot(path);
});
