/**
 * The section `*Vertices n` or `*Vertices n m` of a Pajek network.
 *
 * In: the section. Out: a row for each of the n vertices, listed or not, with label, place, colour and what else the line
 * says, as text; a fault where the number of vertices or a vertex is none. Allocates nothing before n is known to be sane.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import { counted, type NoticeKind } from '../draft/notice-counts.ts';
import type { Fault } from '../draft/refuse.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import type { PajekTables } from './pajek-tables.ts';
import type { Line, Section } from './read-sections.ts';
import { setTime } from './set-time.ts';
import type { Word } from './split-line.ts';

const TWO_MODES: NoticeKind = {
	code: 'two-modes',
	say: (_count, which) =>
		`The network has two modes (${which}); which of them an actor belongs to is kept in the attribute “mode”.`,
	remedy: 'Nothing needs to be done.'
};

const NOT_LISTED: NoticeKind = {
	code: 'not-listed',
	say: (count) =>
		`${counted(count, 'vertex', 'vertices')} without a line of their own; the number serves as the name.`,
	remedy: 'Give them labels if they have names.'
};

const SHAPES: ReadonlySet<string> = new Set([
	'ellipse',
	'box',
	'diamond',
	'triangle',
	'cross',
	'empty',
	'man',
	'woman',
	'house'
]);

/** @returns a fault, or undefined; the rows are in the tables then */
export function readVertices(section: Section, tables: PajekTables, most: number): Fault | undefined {
	const [size, first] = section.rest;
	const count = toCount(size);
	if (count === undefined) {
		const message = `*Vertices in line ${section.line} does not say how many vertices there are.`;
		return {
			code: 'not-a-count',
			line: section.line,
			message,
			remedy: 'Write their number behind *Vertices.'
		};
	}
	if (count > most) {
		const message = `The network announces ${count.toLocaleString('en')} vertices; at most ${most.toLocaleString('en')} are read${most < LIMITS.mostActors ? ' without asking' : ''}.`;
		return { code: 'too-many-actors', line: section.line, message, remedy: 'Split the network.' };
	}
	const lineOf = new Map<number, Line>();
	for (const line of section.lines) {
		const number = toCount(line.words[0]);
		if (number === undefined || number < 1 || number > count) {
			const shown = showText(line.words[0]?.text ?? '');
			const message = `${shown} is no number of a vertex; they go from 1 to ${count}.`;
			return {
				code: 'not-a-vertex',
				line: line.line,
				message,
				remedy: 'Correct the line or the number behind *Vertices.'
			};
		}
		if (!lineOf.has(number)) lineOf.set(number, line);
		else {
			const reason = `The vertex ${number} has a line already.`;
			tables.rejected.push({
				what: 'actor',
				table: 'vertices',
				line: line.line,
				code: 'repeated-id',
				reason
			});
		}
	}
	if (lineOf.size > 0 && lineOf.size < count)
		tables.notices.add(NOT_LISTED, { line: section.line }, '', count - lineOf.size);
	const ones = toCount(first);
	if (ones !== undefined)
		tables.notices.add(TWO_MODES, { line: section.line }, `${ones} and ${count - ones}`);
	for (let number = 1; number <= count; number += 1) {
		const line = lineOf.get(number);
		tables.actors.addRow(line?.line ?? section.line);
		tables.actors.set('number', String(number), 'id');
		if (line !== undefined) readVertex(line, tables);
		if (ones !== undefined) tables.actors.set('mode', number <= ones ? '1' : '2');
	}
	return undefined;
}

/** A whole number from 0, or undefined. */
export function toCount(word: Word | undefined): number | undefined {
	if (word === undefined || word.isQuoted || !/^\d{1,15}$/.test(word.text)) return undefined;
	return Number(word.text);
}

export const toNumber = (text: string): number | undefined =>
	/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
		? Number(text)
		: undefined;

function readVertex({ line, words }: Line, { actors, notices }: PajekTables): void {
	const [, label, ...rest] = words;
	actors.set('label', label?.text, 'name');
	let at = 0;
	for (const axis of ['x', 'y', 'z'] as const) {
		const number = toNumber(rest[at]?.text ?? '');
		if (number === undefined || rest[at]?.isQuoted === true) break;
		actors.set(axis, number, axis);
		at += 1;
	}
	const shape = rest[at]?.text.toLowerCase() ?? '';
	if (SHAPES.has(shape)) {
		actors.set('shape', shape, 'shape');
		at += 1;
	}
	setParameters(actors, rest.slice(at), 'ic', { line }, notices);
}

/** Pairs of a name and a value; a time in brackets stands alone. */
export function setParameters(
	table: TableBuilder,
	words: readonly Word[],
	colour: string,
	place: { readonly line: number },
	notices: PajekTables['notices']
): void {
	for (let at = 0; at < words.length; at += 1) {
		const name = words[at]?.text ?? '';
		if (setTime(table, words[at], place, notices)) continue;
		const value = words[at + 1];
		if (value === undefined || (value.text.startsWith('[') && !value.isQuoted)) {
			table.set(name, true);
			continue;
		}
		at += 1;
		const rgb = /^RGB([0-9a-f]{6})$/i.exec(value.text)?.[1];
		if (name === colour && rgb !== undefined) table.set(name, `#${rgb.toLowerCase()}`, 'colour');
		else table.set(name === 'l' ? 'label' : name, value.text);
	}
}
