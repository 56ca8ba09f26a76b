/**
 * The shapes of the records in the four files. Each message is a code of `expectations.ts`, never a sentence.
 *
 * Shapes only: whether ids exist and are unique is asked in `parse-dataset.ts`, unknown fields in `parse-record.ts`.
 */
import * as v from 'valibot';
import { CONFIDENCES, STATUSES } from '../model/relation.ts';
import { RELIABILITIES } from '../model/source.ts';
import { STANCES } from '../model/citation.ts';
import { ARROWHEADS, LINE_PATTERNS } from '../model/relation-type.ts';
import { isCalendarDay, isDayText } from './calendar-day.ts';
import { LIMITS } from './limits.ts';
import { toWebAddress } from './web-address.ts';
import type { ExpectationCode } from './expectations.ts';

const code = (name: ExpectationCode): ExpectationCode => name;

const text = v.string(code('not-text'));
const filledText = v.pipe(
	text,
	v.check((value) => value.trim() !== '', code('empty-text'))
);
const yesOrNo = v.boolean(code('not-true-or-false'));
const count = v.pipe(
	v.number(code('not-a-count')),
	v.safeInteger(code('not-a-count')),
	v.minValue(1, code('not-a-count'))
);
const colour = v.pipe(text, v.regex(/^#[0-9a-f]{6}$/i, code('invalid-colour')));
const address = v.pipe(
	text,
	v.check((value) => toWebAddress(value) !== undefined, code('invalid-address'))
);
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
	v.object(entries, code('not-an-object'));
const list = <const Item extends v.GenericSchema>(item: Item) => v.array(item, code('not-a-list'));

const isShort = (value: string): boolean =>
	value.length <= LIMITS.anchorLength && value.trim().split(/\s+/u).length <= LIMITS.anchorWords;
const term = v.pipe(filledText, v.check(isShort, code('anchor-too-long')));

const isDateParts = (parts: number[]): boolean => {
	const [year, month = 1, day = 1] = parts;
	return (
		year !== undefined &&
		parts.length <= 3 &&
		parts.every(Number.isSafeInteger) &&
		isCalendarDay(year, month, day)
	);
};
// CSL-JSON 1.0.2 allows the parts of a date as numbers or as text.
const datePart = v.union(
	[v.number(), v.pipe(v.string(), v.regex(/^-?\d{1,6}$/), v.transform(Number))],
	code('invalid-date-parts')
);
const dateParts = v.pipe(
	v.array(datePart, code('invalid-date-parts')),
	v.check(isDateParts, code('invalid-date-parts'))
);
const cslDate = v.looseObject(
	{
		'date-parts': v.pipe(
			v.array(dateParts, code('not-a-list')),
			v.minLength(1, code('invalid-date-parts')),
			v.maxLength(2, code('invalid-date-parts'))
		)
	},
	code('not-an-object')
);
const cslName = v.looseObject(
	{ family: v.exactOptional(text), given: v.exactOptional(text), literal: v.exactOptional(text) },
	code('not-an-object')
);

export const RelationTypeSchema = object({
	id: filledText,
	label: v.exactOptional(filledText),
	sign: v.picklist([1, 0, -1] as const, code('invalid-sign')),
	directed: v.exactOptional(yesOrNo),
	definition: v.exactOptional(text),
	line: v.exactOptional(
		object({
			pattern: v.picklist(LINE_PATTERNS, code('invalid-pattern')),
			colour,
			darkColour: v.exactOptional(colour),
			arrowhead: v.picklist(ARROWHEADS, code('invalid-arrowhead'))
		})
	)
});

export const DatasetSchema = object({
	$schema: v.exactOptional(text),
	id: filledText,
	title: v.exactOptional(filledText),
	description: v.exactOptional(text),
	asOf: v.exactOptional(
		v.pipe(
			text,
			v.check((value) => value === '' || isDayText(value), code('invalid-date'))
		)
	),
	licence: v.exactOptional(text),
	authors: v.exactOptional(list(filledText)),
	relationTypes: v.exactOptional(v.array(v.unknown(), code('not-a-list')))
});

const finite = v.pipe(v.number(code('not-a-number')), v.finite(code('not-a-number')));
const attributes = v.record(
	v.string(),
	v.union([text, finite, yesOrNo, v.array(text)], code('invalid-attribute')),
	code('not-an-object')
);
const vizColour = v.pipe(text, v.regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i, code('invalid-viz-colour')));

export const ActorSchema = object({
	id: filledText,
	name: filledText,
	names: v.exactOptional(v.record(v.string(), filledText, code('not-an-object'))),
	aliases: v.exactOptional(list(filledText)),
	kind: v.exactOptional(text),
	description: v.exactOptional(text),
	partOf: v.exactOptional(filledText),
	core: v.exactOptional(yesOrNo),
	attributes: v.exactOptional(attributes),
	viz: v.exactOptional(
		object({
			x: v.exactOptional(finite),
			y: v.exactOptional(finite),
			z: v.exactOptional(finite),
			size: v.exactOptional(finite),
			colour: v.exactOptional(vizColour),
			shape: v.exactOptional(text)
		})
	)
});

const CitationSchema = object({
	source: filledText,
	locator: v.exactOptional(
		object({
			section: v.exactOptional(filledText),
			paragraph: v.exactOptional(count),
			page: v.exactOptional(filledText),
			row: v.exactOptional(count)
		})
	),
	anchor: v.exactOptional(
		object({
			prefix: v.exactOptional(term),
			start: term,
			end: v.exactOptional(term),
			suffix: v.exactOptional(term)
		})
	),
	stance: v.exactOptional(v.picklist(STANCES, code('invalid-stance'))),
	note: v.exactOptional(text)
});

export const RelationSchema = object({
	id: filledText,
	from: filledText,
	to: filledText,
	type: filledText,
	claim: v.exactOptional(text),
	status: v.exactOptional(v.picklist(STATUSES, code('invalid-status'))),
	period: v.exactOptional(filledText),
	confidence: v.exactOptional(v.picklist(CONFIDENCES, code('invalid-confidence'))),
	strength: v.exactOptional(
		v.pipe(
			v.number(code('invalid-strength')),
			v.finite(code('invalid-strength')),
			v.gtValue(0, code('invalid-strength'))
		)
	),
	citations: v.pipe(v.array(CitationSchema, code('no-citation')), v.minLength(1, code('no-citation'))),
	attributes: v.exactOptional(attributes),
	viz: v.exactOptional(
		object({
			colour: v.exactOptional(vizColour),
			thickness: v.exactOptional(finite),
			shape: v.exactOptional(text)
		})
	)
});

export const SourceSchema = v.looseObject(
	{
		id: filledText,
		type: v.exactOptional(filledText),
		title: v.exactOptional(text),
		author: v.exactOptional(list(cslName)),
		publisher: v.exactOptional(text),
		'container-title': v.exactOptional(text),
		issued: v.exactOptional(cslDate),
		accessed: v.exactOptional(cslDate),
		URL: v.exactOptional(address),
		archive: v.exactOptional(address),
		reliability: v.exactOptional(v.picklist(RELIABILITIES, code('invalid-reliability'))),
		language: v.exactOptional(text),
		note: v.exactOptional(text),
		imported: v.exactOptional(yesOrNo)
	},
	code('not-an-object')
);
