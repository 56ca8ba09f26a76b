/**
 * The aspects of a CX document, whose fragments may stand in any order and more than once.
 *
 * In: a parsed file: a list of objects, each with one aspect. Out: all items of each aspect with their paths, or a fault.
 * A document that says of itself that it failed is refused; one whose counts do not add up is told.
 */
import { showValue } from '#lib/core/dataset/show-value.ts';
import { faultAt } from '../draft/json-graph.ts';
import { fieldIn, isList, isRecord, textIn, type JsonRecord } from '../draft/json-record.ts';
import type { NoticeCounts, NoticeKind } from '../draft/notice-counts.ts';
import type { Fault, Read } from '../draft/refuse.ts';

export interface AspectItem {
	readonly record: JsonRecord;
	readonly path: string;
}

export interface Aspects {
	/** Items of an aspect, empty where the file has none. */
	readonly of: (name: string) => readonly AspectItem[];
	readonly names: readonly string[];
	/** Path of the list of an aspect, when it stands in one fragment. */
	readonly pathOf: (name: string) => string | undefined;
	readonly isSecond: boolean;
}

const COUNT_DIFFERS: NoticeKind = {
	code: 'count-differs',
	say: (_count, which) =>
		`The file announces another number of items than it holds: ${which}; all that it holds were read.`,
	remedy: 'Fetch the file again: something may be missing.'
};

const NO_STATUS: NoticeKind = {
	code: 'missing-status',
	say: () => 'The file does not end with the status that CX asks for; it may be incomplete.',
	remedy: 'Fetch the file again if something is missing.'
};

export function collectAspects(json: unknown, notices: NoticeCounts): Read<Aspects> {
	if (!isList(json))
		return { fault: faultAt('not-a-list', '', 'CX is a list of aspects.', 'Export it again.') };
	const items = new Map<string, AspectItem[]>();
	const paths = new Map<string, string | undefined>();
	for (const [index, fragment] of json.entries()) {
		const fault = addFragment(fragment, index, items, paths);
		if (fault !== undefined) return { fault };
	}
	const aspects: Aspects = {
		of: (name) => items.get(name) ?? [],
		names: [...items.keys()],
		pathOf: (name) => paths.get(name),
		isSecond: items.has('CXVersion')
	};
	const failed = aspects.of('status').find(({ record }) => fieldIn(record, 'success') === false);
	if (failed !== undefined) {
		const message = `The file says of itself that writing it failed: ${showValue(textIn(failed.record, 'error'))}.`;
		return { fault: faultAt('failed-export', failed.path, message, 'Export the network again.') };
	}
	if (aspects.of('status').length === 0) notices.add(NO_STATUS, {});
	tellCounts(aspects, notices);
	return { value: aspects };
}

function addFragment(
	fragment: unknown,
	index: number,
	items: Map<string, AspectItem[]>,
	paths: Map<string, string | undefined>
): Fault | undefined {
	const at = `[${index}]`;
	const remedy = 'Export the network again.';
	if (!isRecord(fragment)) {
		const message = `${showValue(fragment)} stands where an aspect belongs.`;
		return faultAt('not-an-object', at, message, remedy);
	}
	for (const [name, content] of Object.entries(fragment)) {
		// `CXVersion` and `hasFragments` are plain values; an aspect is a list.
		const list = isList(content) ? content : name === 'CXVersion' ? [fragment] : undefined;
		if (list === undefined) {
			if (name === 'hasFragments') continue;
			return faultAt('not-a-list', `${at}.${name}`, `The aspect ${showValue(name)} is no list.`, remedy);
		}
		const known = items.get(name) ?? [];
		items.set(name, known);
		paths.set(name, paths.has(name) ? undefined : `${at}.${name}`);
		for (const [place, record] of list.entries()) {
			const path = `${at}.${name}[${place}]`;
			if (!isRecord(record))
				return faultAt('not-an-object', path, `${showValue(record)} stands where an object belongs.`, remedy);
			known.push({ record, path });
		}
	}
	return undefined;
}

function tellCounts({ of }: Aspects, notices: NoticeCounts): void {
	for (const { record, path } of of('metaData')) {
		const name = textIn(record, 'name');
		const announced = fieldIn(record, 'elementCount');
		if ((name !== 'nodes' && name !== 'edges') || typeof announced !== 'number') continue;
		const held = of(name).length;
		if (announced !== held)
			notices.add(COUNT_DIFFERS, { path }, `${name}: ${announced} announced, ${held} held`);
	}
}
