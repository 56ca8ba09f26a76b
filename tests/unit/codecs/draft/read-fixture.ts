/** The text of a file in `tests/fixtures/files`, for tests. In: its path in that folder. Out: text. */
import { readFileSync } from 'node:fs';

export const readFixture = (path: string): string =>
	readFileSync(new URL(`../../../fixtures/files/${path}`, import.meta.url), 'utf8');
