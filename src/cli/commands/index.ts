/** The registry of commands, in the order in which the help lists them. */
import { cite } from './cite.ts';
import { measure } from './measure.ts';
import { signed } from './signed.ts';
import { snapshot } from './snapshot.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';
import type { Command } from '../command.ts';

export const COMMANDS: readonly Command[] = [validate, verify, measure, signed, snapshot, cite];
