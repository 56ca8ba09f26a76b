/**
 * The parts of a workbook beside its sheets: which sheets there are, shared texts, number formats, the date system.
 *
 * In: the texts of these parts (ISO/IEC 29500-1, 18.2, 18.4, 18.8; both name spaces). Out: plain lists, or the issue that
 * refuses a part. Fonts, colours and macros are not looked at.
 */
import type { Issue } from '#lib/core/model/issue.ts';
import { readXml } from '../xml/read-xml.ts';
import { recogniseMoment, type Moment } from './date-format.ts';
import { fromEscapedText } from './escaped-text.ts';

export interface SheetEntry {
	readonly name: string;
	/** Id of the relationship that leads to its part. */
	readonly target: string;
	readonly isHidden: boolean;
}

export interface WorkbookPart {
	readonly sheets: readonly SheetEntry[];
	readonly dateSystem: 1900 | 1904;
}

type Part<Value> = { readonly value: Value } | { readonly issue: Issue };

const RELATIONSHIP = /\/relationships$/;
const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

export function readWorkbookPart(text: string, file: string): Part<WorkbookPart> {
	const sheets: SheetEntry[] = [];
	let dateSystem: 1900 | 1904 = 1900;
	const issue = readXml(text, file, {
		open(element) {
			if (element.local === 'workbookPr' && isTrue(element.attribute('date1904'))) dateSystem = 1904;
			if (element.local !== 'sheet') return undefined;
			const link = element.attributes().find(({ local, uri }) => local === 'id' && RELATIONSHIP.test(uri));
			const state = element.attribute('state') ?? 'visible';
			const name = element.attribute('name') ?? '';
			sheets.push({ name, target: link?.value ?? '', isHidden: state !== 'visible' });
			return undefined;
		}
	});
	return issue === undefined ? { value: { sheets, dateSystem } } : { issue };
}

export interface Relationship {
	/** Path of the part in the archive. */
	readonly path: string;
	readonly isWorksheet: boolean;
}

/** By id; paths are relative to the folder `xl` unless they begin with `/`. */
export function readRelationships(text: string, file: string): Part<ReadonlyMap<string, Relationship>> {
	const found = new Map<string, Relationship>();
	const issue = readXml(text, file, {
		open(element) {
			if (element.local !== 'Relationship') return undefined;
			const target = element.attribute('Target') ?? '';
			const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
			const isWorksheet = (element.attribute('Type') ?? '').endsWith('/worksheet');
			found.set(element.attribute('Id') ?? '', { path, isWorksheet });
			return undefined;
		}
	});
	return issue === undefined ? { value: found } : { issue };
}

/** Formatted pieces of one text are joined; phonetic readings (`rPh`) are no part of it. */
export function readSharedTexts(text: string, file: string): Part<readonly string[]> {
	const texts: string[] = [];
	let current = '';
	let isText = false;
	let phonetic = 0;
	const issue = readXml(text, file, {
		open({ local }) {
			if (local === 'si') current = '';
			if (local === 'rPh') phonetic += 1;
			isText = local === 't' && phonetic === 0;
			return undefined;
		},
		close(local) {
			if (local === 'rPh') phonetic -= 1;
			if (local === 'si') texts.push(fromEscapedText(current));
			isText = false;
			return undefined;
		},
		text(piece) {
			if (isText) current += piece;
		}
	});
	return issue === undefined ? { value: texts } : { issue };
}

/** What each cell format (`cellXfs`) shows, by its index. */
export function readMoments(text: string, file: string): Part<readonly (Moment | undefined)[]> {
	const codes = new Map<number, string>();
	const moments: (Moment | undefined)[] = [];
	let isInFormats = false;
	const issue = readXml(text, file, {
		open(element) {
			const { local } = element;
			const id = Number(element.attribute('numFmtId') ?? 0);
			if (local === 'cellXfs') isInFormats = true;
			if (local === 'numFmt') codes.set(id, element.attribute('formatCode') ?? '');
			if (local === 'xf' && isInFormats) moments.push(recogniseMoment(id, codes.get(id)));
			return undefined;
		},
		close(local) {
			if (local === 'cellXfs') isInFormats = false;
			return undefined;
		}
	});
	return issue === undefined ? { value: moments } : { issue };
}
