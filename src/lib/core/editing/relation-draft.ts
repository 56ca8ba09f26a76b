/**
 * A relation with its citations as a form holds it: texts, of which some may be empty or wrong. In: a relation, or nothing
 * for a new one. Out: a draft; and from a draft the record that the gate judges. What is no number stays the text that was
 * typed, so that the message can name it; whatever the form does not show stays as it was.
 */
import type { Citation } from '../model/citation.ts';
import type { Relation } from '../model/relation.ts';
import type { PlainRecord } from './plain-record.ts';

export interface CitationDraft {
	/** Keeps the rows of a form apart; counts from 1 within a draft. */
	key: number;
	source: string;
	section: string;
	paragraph: string;
	page: string;
	row: string;
	prefix: string;
	start: string;
	end: string;
	suffix: string;
	stance: string;
	note: string;
}

export interface RelationDraft {
	from: string;
	to: string;
	type: string;
	claim: string;
	status: string;
	period: string;
	confidence: string;
	strength: string;
	citations: CitationDraft[];
}

export const toRelationDraft = (
	relation: Relation | undefined,
	given: Partial<Pick<RelationDraft, 'from' | 'to' | 'type'>> & { readonly source?: string } = {}
): RelationDraft => ({
	from: relation?.from ?? given.from ?? '',
	to: relation?.to ?? given.to ?? '',
	type: relation?.type ?? given.type ?? '',
	claim: relation?.claim ?? '',
	status: relation?.status ?? 'happened',
	period: relation?.period?.text ?? '',
	confidence: relation?.confidence ?? 'high',
	strength: relation === undefined || relation.strength === 1 ? '' : String(relation.strength),
	citations:
		relation === undefined
			? [newCitationDraft(1, given.source)]
			: relation.citations.map((citation, index) => toCitationDraft(citation, index + 1))
});

export const newCitationDraft = (key: number, source = ''): CitationDraft =>
	toCitationDraft({ source, stance: 'supports' }, key);

function toCitationDraft(
	{ source, locator = {}, anchor, stance, note = '' }: Omit<Citation, 'source'> & { readonly source: string },
	key: number
): CitationDraft {
	const { section = '', paragraph = '', page = '', row = '' } = locator;
	const { prefix = '', start = '', end = '', suffix = '' } = anchor ?? {};
	return {
		key,
		source,
		section,
		paragraph: String(paragraph),
		page,
		row: String(row),
		prefix,
		start,
		end,
		suffix,
		stance,
		note
	};
}

export function toRelationRecord(draft: RelationDraft, before?: Relation): PlainRecord {
	const { from, to, type, claim, status, period, confidence, strength, citations } = draft;
	return {
		...filled({ id: before?.id, from, to, type, period: period.trim() }),
		claim,
		status,
		confidence,
		...(strength.trim() === '' ? {} : { strength: toNumber(strength) }),
		citations: citations.map(toCitationRecord),
		...filled({ attributes: before?.attributes, viz: before?.viz })
	};
}

function toCitationRecord(draft: CitationDraft): PlainRecord {
	const { source, section, page, prefix, start, end, suffix, stance, note } = draft;
	const locator = filled({
		section,
		paragraph: toNumber(draft.paragraph),
		page,
		row: toNumber(draft.row)
	});
	const anchor = filled({ prefix, start, end, suffix });
	return {
		...filled({ source, note }),
		...(Object.keys(locator).length === 0 ? {} : { locator }),
		...(Object.keys(anchor).length === 0 ? {} : { anchor }),
		stance
	};
}

/** Digits with a point, as JSON has them; a decimal comma, too, where there is no point. */
function toNumber(text: string): number | string {
	const plain = text.trim();
	if (plain === '') return '';
	const number = Number(/^\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain);
	return Number.isFinite(number) ? number : text;
}

/** Without what was left empty. */
function filled(fields: PlainRecord): PlainRecord {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === '')
		)
	);
}
