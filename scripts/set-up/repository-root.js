/**
 * Where the repository lies, however and from wherever a script was called. Nothing goes in; a path comes out.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder as an absolute path. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
