/**
 * The grammar of DOT (https://graphviz.org/doc/info/lang.html).
 *
 * In: the text of a file and how many edges are read at most. Out: the first graph in it, or a fault with a line: not
 * DOT, cut off, nested too deep, too many edges (`{a b …} -> {c d …}` ties each with each). Subgraphs stand on a stack of
 * our own, never on that of the computer.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Fault, Read } from '../draft/refuse.ts';
import { DotGraph, type DotEnd, type Scope } from './dot-graph.ts';
import { DotLexer, type Token } from './dot-lexer.ts';

export interface ParsedDot {
	readonly graph: DotGraph;
	/** Line of a second graph in the file. */
	readonly secondAt?: number;
}

export function parseDot(text: string, mostEdges: number): Read<ParsedDot> {
	const parser = new DotParser(new DotLexer(text), mostEdges);
	return parser.run();
}

/** A statement under way: ends so far, tied one after the other. */
interface Chain {
	readonly groups: (readonly DotEnd[])[];
	readonly line: number;
	readonly isNode: boolean;
	expectsEnd: boolean;
}

interface OpenScope extends Scope {
	chain: Chain | undefined;
}

const isWord = (token: Token, word: string): boolean =>
	token.what === 'id' && token.form === 'plain' && token.text.toLowerCase() === word;
const isSign = (token: Token, sign: string): boolean => token.what === 'sign' && token.text === sign;
/** An id in angle brackets is another one than the same letters without. */
const toId = ({ text, form }: Token): string => (form === 'html' ? `<${text}>` : text);

class DotParser {
	readonly #lexer: DotLexer;
	readonly #mostEdges: number;
	readonly #open: OpenScope[] = [];
	#graph = new DotGraph(false, true, '');

	constructor(lexer: DotLexer, mostEdges: number) {
		this.#lexer = lexer;
		this.#mostEdges = mostEdges;
	}

	run(): Read<ParsedDot> {
		const fault = this.#readHead() ?? this.#readBody();
		// What the lexer could not read explains everything that follows from it.
		if (this.#lexer.fault !== undefined) return { fault: this.#lexer.fault };
		if (fault !== undefined) return { fault };
		const after = this.#lexer.next();
		if (this.#lexer.fault !== undefined) return { fault: this.#lexer.fault };
		if (after.what === 'end') return { value: { graph: this.#graph } };
		const isGraph = ['strict', 'graph', 'digraph'].some((word) => isWord(after, word));
		return isGraph
			? { value: { graph: this.#graph, secondAt: after.line } }
			: { fault: unexpected(after, 'after the end of the graph') };
	}

	#readHead(): Fault | undefined {
		const isStrict = isWord(this.#lexer.peek(), 'strict');
		if (isStrict) this.#lexer.next();
		const kind = this.#lexer.next();
		const isDirected = isWord(kind, 'digraph');
		if (!isDirected && !isWord(kind, 'graph')) return unexpected(kind, 'where “graph” or “digraph” belongs');
		const name = this.#lexer.peek().what === 'id' ? this.#lexer.next().text : '';
		this.#graph = new DotGraph(isStrict, isDirected, name);
		const bracket = this.#lexer.next();
		if (!isSign(bracket, '{')) return unexpected(bracket, 'where “{” belongs');
		return this.#openScope(bracket.line, undefined);
	}

	#readBody(): Fault | undefined {
		for (let scope = this.#open.at(-1); scope !== undefined; scope = this.#open.at(-1)) {
			const fault = this.#step(scope);
			if (fault !== undefined) return fault;
		}
		return undefined;
	}

	#step(scope: OpenScope): Fault | undefined {
		const token = this.#lexer.peek();
		if (token.what === 'end') {
			const message = `The bracket opened in line ${scope.line} is not closed; the file is cut off.`;
			return { code: 'open-bracket', line: scope.line, message, remedy: 'Save or fetch the file again.' };
		}
		const { chain } = scope;
		if (chain === undefined || chain.expectsEnd) return this.#readEnd(scope);
		if (isSign(token, '->') || isSign(token, '--')) {
			this.#lexer.next();
			chain.expectsEnd = true;
			const isRight = isSign(token, this.#graph.isDirected ? '->' : '--');
			return isRight ? undefined : unexpected(token, `in a ${this.#graph.isDirected ? 'digraph' : 'graph'}`);
		}
		return this.#finishChain(scope, chain);
	}

	/** The beginning of a statement, or the next end of a chain. */
	#readEnd(scope: OpenScope): Fault | undefined {
		const token = this.#lexer.next();
		const isFirst = scope.chain === undefined;
		if (isSign(token, '{') || isWord(token, 'subgraph')) return this.#readSubgraph(scope, token);
		if (isFirst && (isSign(token, ';') || isSign(token, ','))) return undefined;
		if (isFirst && isSign(token, '}')) return this.#closeScope();
		if (token.what !== 'id') return unexpected(token, 'where an actor or a statement belongs');
		const word = ['graph', 'node', 'edge'].find((name) => isWord(token, name));
		if (word !== undefined)
			return isFirst ? this.#readDefaults(scope, word) : unexpected(token, 'within a chain');
		if (isFirst && isSign(this.#lexer.peek(), '=')) {
			this.#lexer.next();
			const value = this.#lexer.next();
			if (value.what !== 'id') return unexpected(value, 'where a value belongs');
			scope.attributes.set(token.text, value);
			return undefined;
		}
		return this.#readNode(scope, token);
	}

	#readNode(scope: OpenScope, token: Token): Fault | undefined {
		const id = toId(token);
		const ports: string[] = [];
		while (isSign(this.#lexer.peek(), ':')) {
			const colon = this.#lexer.next();
			const port = this.#lexer.next();
			if (port.what !== 'id' || ports.length === 2)
				return unexpected(ports.length === 2 ? colon : port, 'in a port');
			ports.push(port.text);
		}
		this.#graph.mention(id, token.line, scope);
		this.#addGroup(scope, [ports.length === 0 ? { id } : { id, port: ports.join(':') }], token.line, true);
		return undefined;
	}

	#addGroup(scope: OpenScope, group: readonly DotEnd[], line: number, isNode: boolean): void {
		scope.chain ??= { groups: [], line, isNode, expectsEnd: false };
		scope.chain.groups.push(group);
		scope.chain.expectsEnd = false;
	}

	#readSubgraph(scope: OpenScope, token: Token): Fault | undefined {
		let bracket = token;
		let name: Token | undefined;
		if (!isSign(token, '{')) {
			if (this.#lexer.peek().what === 'id') name = this.#lexer.next();
			bracket = this.#lexer.next();
			if (!isSign(bracket, '{')) return unexpected(bracket, 'where “{” belongs');
		}
		scope.chain ??= { groups: [], line: token.line, isNode: false, expectsEnd: true };
		return this.#openScope(bracket.line, name?.text, scope);
	}

	#openScope(line: number, name: string | undefined, outer?: OpenScope): Fault | undefined {
		if (this.#open.length >= LIMITS.nesting) {
			const message = `Subgraphs are nested more than ${LIMITS.nesting} deep.`;
			return { code: 'too-deep', line, message, remedy: 'Check that the file is what it should be.' };
		}
		const attributes = outer === undefined ? this.#graph.attributes : new Map<string, Token>();
		if (outer !== undefined) this.#graph.subgraphs.push(attributes);
		const isCluster = name?.startsWith('cluster') === true;
		this.#open.push({
			line,
			nodeDefaults: new Map(outer?.nodeDefaults),
			edgeDefaults: new Map(outer?.edgeDefaults),
			members: new Set(),
			cluster: isCluster ? { name: name ?? '', attributes } : outer?.cluster,
			attributes,
			chain: undefined
		});
		return undefined;
	}

	#closeScope(): undefined {
		const inner = this.#open.pop();
		const outer = this.#open.at(-1);
		if (inner === undefined || outer === undefined) return;
		for (const id of inner.members) outer.members.add(id);
		const group = [...inner.members].map((id): DotEnd => ({ id }));
		this.#addGroup(outer, group, inner.line, false);
	}

	#readDefaults(scope: OpenScope, word: string): Fault | undefined {
		if (!isSign(this.#lexer.peek(), '[')) return unexpected(this.#lexer.peek(), `after “${word}”`);
		const attributes = this.#readAttributes();
		if ('fault' in attributes) return attributes.fault;
		const target =
			word === 'graph' ? scope.attributes : word === 'node' ? scope.nodeDefaults : scope.edgeDefaults;
		for (const [name, value] of attributes.value) target.set(name, value);
		return undefined;
	}

	#readAttributes(): Read<ReadonlyMap<string, Token>> {
		const attributes = new Map<string, Token>();
		while (isSign(this.#lexer.peek(), '[')) {
			this.#lexer.next();
			for (let token = this.#lexer.next(); !isSign(token, ']'); token = this.#lexer.next()) {
				if (isSign(token, ';') || isSign(token, ',')) continue;
				if (token.what !== 'id') return { fault: unexpected(token, 'in a list of attributes') };
				if (!isSign(this.#lexer.peek(), '=')) {
					attributes.set(token.text, { ...token, text: 'true', form: 'plain' });
					continue;
				}
				this.#lexer.next();
				const value = this.#lexer.next();
				if (value.what !== 'id') return { fault: unexpected(value, 'where a value belongs') };
				attributes.set(token.text, value);
			}
		}
		return { value: attributes };
	}

	#finishChain(scope: OpenScope, { groups, line, isNode }: Chain): Fault | undefined {
		const attributes = this.#readAttributes();
		if ('fault' in attributes) return attributes.fault;
		scope.chain = undefined;
		const [first] = groups;
		if (groups.length === 1 && isNode && first?.[0] !== undefined) {
			const node = this.#graph.mention(first[0].id, line, scope);
			for (const [name, value] of attributes.value) node.attributes.set(name, value);
		}
		for (let index = 1; index < groups.length; index += 1) {
			const from = groups[index - 1] ?? [];
			const to = groups[index] ?? [];
			if (this.#graph.edges.length + from.length * to.length > this.#mostEdges) {
				const most = this.#mostEdges.toLocaleString('en');
				const message = `The graph has more than ${most} relations by line ${line}.`;
				return { code: 'too-many-relations', line, message, remedy: 'Split the graph into smaller ones.' };
			}
			for (const a of from)
				for (const b of to) this.#graph.addEdge(a, b, line, scope.edgeDefaults, attributes.value);
		}
		return undefined;
	}
}

function unexpected({ text, line, what }: Token, where: string): Fault {
	const shown = what === 'end' ? 'The end of the file' : showText(text);
	return {
		code: 'not-dot',
		line,
		message: `The text is not DOT: ${shown} stands ${where}.`,
		remedy: 'Mend the text there, or fetch the file again if it is cut off.'
	};
}
