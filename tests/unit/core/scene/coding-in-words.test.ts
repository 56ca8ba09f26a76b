import { expect, test } from 'vitest';
import { signInWords } from '#lib/core/scene/coding-in-words.ts';

test.each([
	[signInWords(1), 'counts as friendly'],
	[signInWords(0), 'counts as neither friendly nor hostile'],
	[signInWords(-1, -1), 'counts as hostile'],
	[signInWords(-1, 0), 'counts here as neither friendly nor hostile, as you chose; in the data as hostile'],
	[signInWords(-1, -0.5), 'counts here as hostile by 0.5, as you chose; in the data as hostile']
])('%s', (said, wanted) => {
	expect(said).toBe(wanted);
});
