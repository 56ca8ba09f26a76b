import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fullCitation } from '#lib/core/citation/full-citation.ts';
import { shortCitation } from '#lib/core/citation/short-citation.ts';
import { toBibtex } from '#lib/core/citation/to-bibtex.ts';
import { toCslJson } from '#lib/core/citation/to-csl-json.ts';
import { toRis } from '#lib/core/citation/to-ris.ts';
import { toSourceId } from '#lib/core/model/ids.ts';
import type { Source } from '#lib/core/model/source.ts';

const bare: Source = { id: toSourceId('s'), type: 'document', title: '', author: [], language: '', more: {} };
const usip: Source = {
	...bare,
	id: toSourceId('usip'),
	type: 'interview',
	title: 'U.S.-Iraq Dialogue Opens Door',
	author: [{ family: 'Hamasaeed', given: 'Sarhang' }],
	publisher: 'United States Institute of Peace',
	issued: { 'date-parts': [[2020, 6]] },
	url: 'https://www.usip.org/a',
	language: 'en',
	more: { genre: 'interview' }
};

describe('shortCitation', () => {
	it('names author, year and place', () => {
		expect(shortCitation(usip, { paragraph: 14 })).toBe('Hamasaeed 2020, ¶ 14');
		expect(shortCitation(usip, { section: 'Iran', page: 'iv', row: 7 })).toBe(
			'Hamasaeed 2020, § Iran, p. iv, row 7'
		);
	});

	it.each([
		[[{ family: 'A' }, { family: 'B' }], 'A and B n.d.'],
		[[{ family: 'A' }, { literal: 'UN' }, { given: 'C' }], 'A et al. n.d.'],
		[[], 's n.d.']
	])('names authors in short', (author, expected) => {
		expect(shortCitation({ ...bare, author })).toBe(expected);
	});
});

describe('fullCitation', () => {
	it('is author-date', () => {
		expect(fullCitation(usip)).toBe(
			'Hamasaeed, Sarhang. 2020. “U.S.-Iraq Dialogue Opens Door.” United States Institute of Peace. June 2020. https://www.usip.org/a'
		);
	});

	it('never says undefined, whatever is missing', () => {
		const part = fc.option(fc.string(), { nil: undefined });
		const name = fc.record(
			{ family: fc.string(), given: fc.string(), literal: fc.string() },
			{ requiredKeys: [] }
		);
		const optional = fc.record(
			{
				publisher: fc.string(),
				containerTitle: fc.string(),
				issued: fc.constant({ 'date-parts': [[1999]] })
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(optional, fc.array(name), part, (fields, author, title) => {
				const source: Source = { ...bare, ...fields, author, title: title ?? '' };
				for (const text of [
					fullCitation(source),
					shortCitation(source),
					toBibtex([source]),
					toRis([source])
				]) {
					expect(text).not.toMatch(/undefined|null|NaN|\[object/);
				}
			})
		);
	});
});

describe('toCslJson', () => {
	it('uses the names of CSL and keeps what only CSL knows', () => {
		expect(toCslJson({ ...usip, containerTitle: 'C' })).toEqual({
			id: 'usip',
			type: 'interview',
			title: 'U.S.-Iraq Dialogue Opens Door',
			author: [{ family: 'Hamasaeed', given: 'Sarhang' }],
			publisher: 'United States Institute of Peace',
			'container-title': 'C',
			issued: { 'date-parts': [[2020, 6]] },
			URL: 'https://www.usip.org/a',
			language: 'en',
			genre: 'interview'
		});
	});
});

describe('toBibtex', () => {
	it('writes an entry with a key of its own for each source', () => {
		const [first, second] = toBibtex([usip, usip]).split('\n\n');
		expect(first).toContain('@misc{Hamasaeed2020,');
		expect(second).toContain('@misc{Hamasaeed2020-2,');
	});

	it('escapes what TeX would act on and keeps braces in balance', () => {
		const text = toBibtex([{ ...bare, title: '}\\input{x} 5% & #1_$', url: 'https://e.org/?a={' }]);
		expect(text).toContain('title = {{\\}\\textbackslash{}input\\{x\\} 5\\% \\& \\#1\\_\\$}}');
		expect(text).toContain('url = {https://e.org/?a=%7B}');
	});
});

describe('toRis', () => {
	it('is a record of tags ended by ER', () => {
		expect(toRis([usip]).split('\r\n')).toEqual([
			'TY  - PCOMM',
			'ID  - usip',
			'AU  - Hamasaeed, Sarhang',
			'TI  - U.S.-Iraq Dialogue Opens Door',
			'PB  - United States Institute of Peace',
			'PY  - 2020',
			'DA  - 2020/06',
			'UR  - https://www.usip.org/a',
			'LA  - en',
			'ER  - ',
			''
		]);
	});

	it('lets no title begin a tag of its own', () => {
		expect(toRis([{ ...bare, title: 'a\r\nER  - \r\nTY  - BOOK' }])).toContain('TI  - a ER - TY - BOOK\r\n');
	});
});
