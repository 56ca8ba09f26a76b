/**
 * Looks for forbidden things in code by its syntax tree, not by its letters, so that a comment or a text that names
 * them is no offence. In: a path and its text. Out: one line for each find, `path:line what`.
 */
import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** Says what is wrong with a node, or nothing. */
export type Judge = (node: ts.Node, file: ts.SourceFile) => string | undefined;

/**
 * The script parts of a file, other letters blanked out so that line numbers stay true. A Svelte file's markup is not
 * looked at here; ESLint reads it.
 */
function toScript(path: string, text: string): string {
	if (!path.endsWith('.svelte')) return text;
	const { instance, module } = parse(text, { modern: true });
	const parts = [module, instance].flatMap((script) => {
		// The tree's types leave out that its nodes know where they stand.
		const content = script?.content as { start: number; end: number } | undefined;
		return content ? [content] : [];
	});
	return Array.from(text, (letter) => letter)
		.join('')
		.replace(/[^\n]/g, (letter, at: number) =>
			parts.some(({ start, end }) => at >= start && at < end) ? letter : ' '
		);
}

/** Parses code as TypeScript, keeping comments and parents. */
export function parseCode(path: string, text: string): ts.SourceFile {
	const kind = path.endsWith('.js') || path.endsWith('.cjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
	return ts.createSourceFile(path, toScript(path, text), ts.ScriptTarget.Latest, true, kind);
}

/** Every find of a judge in one file. */
export function findInCode(path: string, text: string, judge: Judge): string[] {
	const file = parseCode(path, text);
	const finds: string[] = [];
	const visit = (node: ts.Node) => {
		const what = judge(node, file);
		if (what !== undefined) {
			finds.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1} ${what}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return finds;
}
