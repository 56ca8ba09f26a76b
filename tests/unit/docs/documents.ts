/** The documents of the project and what can be read off them: links, headings, code. Markdown as prettier leaves it. */
import { dirname, posix } from 'node:path';
import { listFiles, readText } from '../../house/source-files.ts';

/** Every Markdown file of the repository. */
export const DOCUMENTS = listFiles().filter((path) => path.endsWith('.md'));

/** The text without its fenced blocks, in which a `#` or a link means something else. */
const withoutFences = (text: string): string => text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');

/** Fenced blocks of one language, without the fences. */
export const blocksOf = (path: string, language: string): readonly string[] =>
	[...readText(path).matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
		([, block]) => block!
	);

/** What stands between backticks in running text. */
export const codesOf = (path: string): readonly string[] =>
	[...withoutFences(readText(path)).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** The names by which GitHub lets links lead to headings. */
export const anchorsOf = (path: string): readonly string[] =>
	[...withoutFences(readText(path)).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
		heading!
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
			.replaceAll(' ', '-')
	);

export interface Link {
	readonly document: string;
	/** Path from the root of the repository. */
	readonly target: string;
	readonly anchor: string;
}

/** Links and pictures that lead to something in the repository. */
export const linksOf = (document: string): readonly Link[] =>
	[...withoutFences(readText(document)).matchAll(/\]\(([^()\s]+)\)|(?:src|srcset)="([^"]+)"/g)].flatMap(
		([, inline, attribute]) => {
			const address = inline ?? attribute!;
			if (/^[a-z]+:/.test(address)) return [];
			const [path = '', anchor = ''] = address.split('#');
			const target = path === '' ? document : posix.normalize(posix.join(dirname(document), path));
			return [{ document, target, anchor }];
		}
	);

/** Lines that somebody may type: those of `sh` blocks, of `console` blocks behind the prompt, and inline code. */
export const commandsOf = (path: string): readonly string[] => {
	const typed = blocksOf(path, 'sh').flatMap((block) => block.split('\n'));
	const prompted = blocksOf(path, 'console').flatMap((block) =>
		[...block.matchAll(/^\$ (.+)$/gm)].map(([, line]) => line!)
	);
	return [...typed, ...prompted, ...codesOf(path)]
		.map((line) => line.trim())
		.filter((line) => /^(npm|node) /.test(line));
};
