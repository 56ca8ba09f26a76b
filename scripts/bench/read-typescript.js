/**
 * Lets this thread read TypeScript, as `src/cli/bin.js` does. Import it before anything from `src`, which then has to be
 * imported by call. It has no value of its own.
 */
import { register } from 'tsx/esm/api';

// Without a tsconfig: what runs must not depend on files that only a set-up makes.
register({ tsconfig: false });
