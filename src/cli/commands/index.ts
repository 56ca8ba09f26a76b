/** The registry of commands, in the order in which the help lists them. */
import { cite } from './cite.ts';
import { convert } from './convert.ts';
import { groups } from './groups.ts';
import { measure } from './measure.ts';
import { paths } from './paths.ts';
import { robustness } from './robustness.ts';
import { signed } from './signed.ts';
import { snapshot } from './snapshot.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import { whatIf } from './what-if.ts';
import type { Command } from '../command.ts';

export const COMMANDS: readonly Command[] = [
	validate,
	verify,
	measure,
	signed,
	groups,
	paths,
	robustness,
	whatIf,
	convert,
	snapshot,
	cite
];
