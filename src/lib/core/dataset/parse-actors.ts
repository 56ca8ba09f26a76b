/**
 * The second part, `actors.json`.
 *
 * In: the cleaned part. Out: actors with defaults filled in, each id once, every `partOf` known and without a circle;
 * faulty ones are reported and left out, and their ids stay known so that relations are not blamed as well.
 */
import { ActorSchema } from './record-schemas.ts';
import { listRecords } from './list-records.ts';
import { parseRecord } from './parse-record.ts';
import { reportPartOfCycles, type Member } from './report-part-of-cycles.ts';
import { checkArabicName, checkKebabCase } from './strictness.ts';
import { textField } from './text-field.ts';
import { showText } from './show-value.ts';
import { toActorId } from '../model/ids.ts';
import type { Actor } from '../model/actor.ts';
import type { DatasetPart } from './dataset-parts.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './issue-list.ts';

/** BCP 47 (RFC 5646) in outline: subtags of letters and digits, the first of 2 to 8 letters. */
const LANGUAGE_TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

export function parseActors(
	part: DatasetPart,
	actors: KnownIds,
	strict: boolean,
	report: Report
): readonly Actor[] {
	const members: Member[] = [];
	const parsed = listRecords('actors', part, report).flatMap(({ value, path }) => {
		const record = parseRecord(ActorSchema, value, path, report);
		const id = textField(value, 'id');
		const partOf = textField(value, 'partOf');
		const isNew = id !== undefined && actors.declare(id, `${path}.id`, report);
		if (isNew && partOf !== undefined) members.push({ id, partOf, path });
		if (record === undefined) return [];
		noticeOddTags(record.names ?? {}, path, report);
		if (strict) {
			checkKebabCase(record.id, path, report);
			checkArabicName(record.names, path, report);
		}
		return [
			{
				id: toActorId(record.id),
				name: record.name,
				names: record.names ?? {},
				aliases: record.aliases ?? [],
				kind: record.kind ?? '',
				description: record.description ?? '',
				...(record.partOf === undefined ? {} : { partOf: toActorId(record.partOf) }),
				core: record.core ?? false,
				...(record.attributes === undefined ? {} : { attributes: record.attributes }),
				...(record.viz === undefined ? {} : { viz: record.viz })
			}
		];
	});
	for (const { id, partOf, path } of members) {
		actors.check(partOf, `${path}.partOf`, `Actor ${showText(id)} is part of`, report);
	}
	reportPartOfCycles(members, report);
	return parsed;
}

function noticeOddTags(names: Readonly<Record<string, string>>, path: string, report: Report): void {
	for (const tag of Object.keys(names)) {
		if (LANGUAGE_TAG.test(tag)) continue;
		const message = `${showText(tag)} is no language tag.`;
		report.notice(
			'odd-language-tag',
			`${path}.names`,
			message,
			'Use a BCP 47 tag such as "ar", "ckb" or "zh-Hans".'
		);
	}
}
