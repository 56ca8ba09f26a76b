/**
 * First pass over outside data: makes every text safe to store, send and write, before anything is read from it.
 *
 * In: any JSON value. Out: a copy with well-formed texts, without `null` fields and without the field names that
 * reach into JavaScript's own objects. Whatever is changed or left out is reported. Control characters are told, not
 * removed: an id must stay what it was. Recursion ends at `LIMITS.nesting`.
 */
import { toJsonPath, type PathKey } from './json-path.ts';
import { LIMITS } from './limits.ts';
import { showText } from './show-value.ts';
import type { Report } from './issue-list.ts';

const UNSAFE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
// Tab, line feed and carriage return are ordinary in text.
const CONTROLS = /[^\P{Cc}\t\n\r]/u;

export function cleanValue(value: unknown, root: string, report: Report): unknown {
	const trail: PathKey[] = [];
	const here = (): string => toJsonPath(trail, root);

	const cleanText = (text: string): string => {
		if (text.length > LIMITS.textLength) {
			const most = LIMITS.textLength.toLocaleString('en');
			report.error(
				'text-too-long',
				here(),
				`A text has ${text.length} characters.`,
				`Shorten it to ${most} at most.`
			);
			return '';
		}
		if (CONTROLS.test(text)) {
			const message = `${showText(text)} holds invisible control characters.`;
			report.notice('control-character', here(), message, 'Take them out unless they are meant.');
		}
		if (text.isWellFormed()) return text;
		const message = `${showText(text)} holds half of a character (a lone surrogate); it was replaced by “�”.`;
		report.notice('broken-character', here(), message, 'Type the text again.');
		return text.toWellFormed();
	};

	const cleanField = (key: string, inner: unknown): unknown => {
		if (UNSAFE_KEYS.has(key)) {
			const message = `The field ${showText(key)} was left out: JavaScript uses this name itself.`;
			report.notice('unsafe-field', here(), message, 'Give the field another name.');
			return undefined;
		}
		if (inner === null) {
			report.notice(
				'null-field',
				here(),
				'A field that holds null was read as absent.',
				'Leave the field out.'
			);
			return undefined;
		}
		return clean(inner);
	};

	const clean = (inner: unknown): unknown => {
		if (typeof inner === 'string') return cleanText(inner);
		if (typeof inner !== 'object' || inner === null) return inner;
		if (trail.length >= LIMITS.nesting) {
			const message = `Brackets are nested more than ${LIMITS.nesting} deep.`;
			report.error('too-deep', here(), message, 'Check that the file is what it should be.');
			return undefined;
		}
		if (Array.isArray(inner)) {
			return inner.map((item: unknown, index) => {
				trail.push(index);
				const cleaned = clean(item);
				trail.pop();
				return cleaned;
			});
		}
		const copy: Record<string, unknown> = {};
		for (const [key, field] of Object.entries(inner)) {
			trail.push(key);
			const cleaned = cleanField(key, field);
			if (cleaned !== undefined) copy[key.toWellFormed()] = cleaned;
			trail.pop();
		}
		return copy;
	};

	return clean(value);
}
