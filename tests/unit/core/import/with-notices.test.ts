import { expect, test } from 'vitest';
import { withNotices } from '#lib/core/import/with-notices.ts';
import { tiesPreview } from '../../../components/import/ties-preview.ts';

const { report } = tiesPreview;
const guessed = { code: 'guessed-encoding', message: 'The encoding was guessed.' };
const cut = { code: 'cut', message: 'A text was cut.', line: 3 };

test('what the reading said comes first, and nothing is said twice', () => {
	// The report says of itself that the encoding was guessed.
	expect(withNotices(report, [cut, guessed]).notices).toEqual([cut, ...report.notices]);
});

test('a report that has it all already is the same report', () => {
	expect(withNotices(report, [guessed])).toBe(report);
	expect(withNotices(report, [])).toBe(report);
});
