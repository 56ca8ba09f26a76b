/**
 * The fourth part, `sources.json`: CSL-JSON 1.0.2 items with `archive`, `reliability` and `language`.
 *
 * In: the cleaned part. Out: sources with defaults filled in, each id once. Fields that only CSL knows are kept in
 * `more`; addresses are http or https, and nothing is fetched.
 */
import { SourceSchema } from './record-schemas.ts';
import { listRecords } from './list-records.ts';
import { parseRecord } from './parse-record.ts';
import { checkKebabCase } from './strictness.ts';
import { textField } from './text-field.ts';
import { hasCredentials, toWebAddress } from './web-address.ts';
import { toSourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import type { DatasetPart } from './dataset-parts.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './issue-list.ts';

export const DEFAULT_SOURCE_TYPE = 'document';

export function parseSources(
	part: DatasetPart,
	sources: KnownIds,
	strict: boolean,
	report: Report
): readonly Source[] {
	return listRecords('sources', part, report).flatMap(({ value, path }) => {
		const record = parseRecord(SourceSchema, value, path, report);
		const declared = textField(value, 'id');
		if (declared !== undefined) sources.declare(declared, `${path}.id`, report);
		if (record === undefined) return [];
		if (strict) checkKebabCase(record.id, path, report);
		const {
			id,
			type,
			title,
			author,
			'container-title': containerTitle,
			URL: url,
			archive,
			language,
			...others
		} = record;
		const { publisher, issued, accessed, reliability, note, imported, ...more } = others;
		for (const [field, address] of Object.entries({ URL: url, archive })) {
			noticeCredentials(address, `${path}.${field}`, report);
		}
		const source: Source = {
			id: toSourceId(id),
			type: type ?? DEFAULT_SOURCE_TYPE,
			title: title ?? '',
			author: author ?? [],
			language: language ?? '',
			...(publisher === undefined ? {} : { publisher }),
			...(containerTitle === undefined ? {} : { containerTitle }),
			...(issued === undefined ? {} : { issued }),
			...(accessed === undefined ? {} : { accessed }),
			...(url === undefined ? {} : { url }),
			...(archive === undefined ? {} : { archive }),
			...(reliability === undefined ? {} : { reliability }),
			...(note === undefined ? {} : { note }),
			...(imported === true ? { imported } : {}),
			more
		};
		return [source];
	});
}

function noticeCredentials(address: string | undefined, path: string, report: Report): void {
	const url = address === undefined ? undefined : toWebAddress(address);
	if (url === undefined || !hasCredentials(url)) return;
	const message = 'The address holds a user name or password, so it is shown as text and never as a link.';
	report.notice('address-with-credentials', path, message, 'Take the part before the @ out of the address.');
}
