/**
 * The sections of a Pajek network that hold its lines: `*Arcs`, `*Edges`, `*Arcslist`, `*Edgeslist`, `*Matrix`.
 *
 * In: a section. Out: a row for each line; `*Arcs :2 "name"` names the relation type. A value is kept as it stands, below
 * zero too. A fault where an end is no number, or where a matrix has too few or too many of them.
 */
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Fault } from '../draft/refuse.ts';
import type { PajekTables } from './pajek-tables.ts';
import type { Line, Section } from './read-sections.ts';
import { setParameters, toCount, toNumber } from './read-vertices.ts';
import type { Word } from './split-line.ts';

/** Names of relations by their number, for lines that begin with `2:`. */
export type RelationNames = Map<string, string>;

export function readLines(section: Section, tables: PajekTables, names: RelationNames): Fault | undefined {
	const type = nameRelation(section, names);
	const { keyword } = section;
	const isArc = keyword.startsWith('arc');
	const read = keyword.endsWith('list') ? readList : readLine;
	for (const line of section.lines) {
		const fault = read(line, isArc, type, tables, names);
		if (fault !== undefined) return fault;
	}
	return undefined;
}

/** `:2 "name"`, `: 2 "name"` or `:2`. */
function nameRelation({ rest }: Section, names: RelationNames): string | undefined {
	const text = rest.map((word) => (word.isQuoted ? '' : word.text)).join('');
	const number = /^:(\d+)/.exec(text)?.[1];
	const label = rest.find((word) => word.isQuoted)?.text;
	if (number === undefined) return label;
	if (label !== undefined) names.set(number, label);
	return names.get(number) ?? number;
}

function addRelation(
	{ relations, areArcs }: PajekTables,
	isArc: boolean,
	from: Word,
	to: Word,
	line: number,
	type?: string
): void {
	relations.addRow(line);
	areArcs.push(isArc);
	relations.set('from', String(Number(from.text)), 'from');
	relations.set('to', String(Number(to.text)), 'to');
	relations.set('relation', type, 'type');
}

const noVertex = (word: Word | undefined, line: number): Fault => ({
	code: 'not-a-vertex',
	line,
	message: `${word === undefined ? 'A missing word' : showText(word.text)} stands where the number of a vertex belongs.`,
	remedy: 'Write the numbers of both vertices.'
});

function readLine(
	{ line, words }: Line,
	isArc: boolean,
	type: string | undefined,
	tables: PajekTables,
	names: RelationNames
): Fault | undefined {
	const number = /^(\d+):$/.exec(words[0]?.text ?? '')?.[1];
	const [from, to, ...rest] = number === undefined ? words : words.slice(1);
	if (toCount(from) === undefined || from === undefined) return noVertex(from, line);
	if (toCount(to) === undefined || to === undefined) return noVertex(to, line);
	addRelation(tables, isArc, from, to, line, number === undefined ? type : (names.get(number) ?? number));
	const { relations, notices } = tables;
	const [value, ...others] = rest;
	// Without a value, a line may go on with its looks or its times.
	const hasValue =
		value !== undefined && !value.text.startsWith('[') && (rest.length % 2 === 1 || isValue(value));
	if (hasValue) relations.set('value', toNumber(value.text) ?? value.text, 'strength');
	setParameters(relations, hasValue ? others : rest, 'c', { line }, notices);
	return undefined;
}

const isValue = ({ text }: Word): boolean => toNumber(text) !== undefined;

function readList(
	{ line, words }: Line,
	isArc: boolean,
	type: string | undefined,
	tables: PajekTables
): Fault | undefined {
	const [from, ...others] = words;
	if (toCount(from) === undefined || from === undefined) return noVertex(from, line);
	for (const to of others) {
		if (toCount(to) === undefined) return noVertex(to, line);
		addRelation(tables, isArc, from, to, line, type);
	}
	return undefined;
}

/** @param size vertices of the network, @param ones vertices of its first mode, whose rows and columns a matrix of two modes has */
export function readMatrix(
	section: Section,
	tables: PajekTables,
	names: RelationNames,
	size: number,
	ones: number | undefined
): Fault | undefined {
	const type = nameRelation(section, names);
	const rows = ones ?? size;
	const columns = ones === undefined ? size : size - ones;
	let place = 0;
	for (const { line, words } of section.lines) {
		for (const word of words) {
			const value = toNumber(word.text);
			if (value === undefined || place >= rows * columns) return badMatrix(rows, columns, line, word);
			if (value !== 0) {
				const to = (place % columns) + 1 + (ones ?? 0);
				const from: Word = { text: String(Math.floor(place / columns) + 1), isQuoted: false };
				addRelation(tables, true, from, { text: String(to), isQuoted: false }, line, type);
				tables.relations.set('value', value, 'strength');
			}
			place += 1;
		}
	}
	return place === rows * columns
		? undefined
		: badMatrix(rows, columns, section.lines.at(-1)?.line ?? section.line);
}

function badMatrix(rows: number, columns: number, line: number, word?: Word): Fault {
	const what =
		word === undefined ? 'ends too early' : `has ${showText(word.text)} where no number is expected`;
	return {
		code: 'broken-matrix',
		line,
		message: `The matrix ${what}; it should have ${rows} rows of ${columns} numbers.`,
		remedy: 'Check the matrix and the number behind *Vertices.'
	};
}
