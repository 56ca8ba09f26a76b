/**
 * What the house forbids in code, each as a judge over the syntax tree. In: a node. Out: the offence in words, or
 * nothing. Each is tried on a planted offence in `code.test.ts`.
 */
import ts from 'typescript';
import type { Judge } from './find-in-code.ts';

const MARKUP_FROM_TEXT = new Set([
	'innerHTML',
	'outerHTML',
	'insertAdjacentHTML',
	'srcdoc',
	'createContextualFragment'
]);

/** Text made into a program, or into markup. */
export const textAsCode: Judge = (node, file) => {
	if (ts.isCallExpression(node) && node.expression.getText(file) === 'eval') return 'eval';
	if (
		(ts.isNewExpression(node) || ts.isCallExpression(node)) &&
		node.expression.getText(file) === 'Function'
	) {
		return 'Function made from text';
	}
	if (ts.isPropertyAccessExpression(node) && MARKUP_FROM_TEXT.has(node.name.text)) return node.name.text;
	if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
		const name = node.argumentExpression.text;
		return MARKUP_FROM_TEXT.has(name) ? name : undefined;
	}
	if (ts.isCallExpression(node) && /^document\.write(ln)?$/.test(node.expression.getText(file)))
		return 'document.write';
	return undefined;
};

/** The type that turns checking off. */
export const anyType: Judge = (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined);

/** `value!` and `field!: Type`: a claim that nobody checks. */
export const unprovenPresence: Judge = (node) => {
	if (ts.isNonNullExpression(node)) return 'non-null "!"';
	if ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) && node.exclamationToken)
		return 'definite "!"';
	return undefined;
};

/** The text of what a module imports, whether by statement, by call or as a type. */
function toSpecifier(node: ts.Node): string | undefined {
	if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
		return ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
	}
	const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	const [argument] = isImport ? node.arguments : [];
	return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
}

/** An import of our own that does not say which file it means, or goes by SvelteKit's name for `#lib`. */
export const vagueImport: Judge = (node) => {
	const specifier = toSpecifier(node);
	if (specifier === undefined) return undefined;
	if (specifier.startsWith('$lib')) return `${specifier}: write #lib`;
	// SvelteKit makes the types of a page under this name and no other.
	if (!/^[.#]/.test(specifier) || specifier === './$types') return undefined;
	return /\.(ts|js|svelte|json|css|svg)(\?[a-z&]+)?$/.test(specifier)
		? undefined
		: `${specifier}: no extension`;
};

/**
 * A component that leans on what is above it or beside it. dependency-cruiser sees the imports of a component only
 * after Svelte has taken the types out, so this judge looks at those as well.
 */
export const componentUpwards: Judge = (node) => {
	const specifier = toSpecifier(node);
	if (specifier === undefined) return undefined;
	return /^(#cli\/|cytoscape)|\/(routes|cli)\//.test(specifier) ? specifier : undefined;
};
