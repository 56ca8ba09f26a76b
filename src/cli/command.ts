/**
 * What a command of the command line is: a declaration that the registry lists. Adding one is a file and a line.
 */
import type { ParseArgsConfig } from 'node:util';
import type { CliIo } from './cli-io.ts';

export type OptionValues = Readonly<
	Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

export interface CommandCall {
	readonly positionals: readonly string[];
	readonly values: OptionValues;
	readonly io: CliIo;
}

export interface Command {
	readonly name: string;
	/** One line for the list of commands. */
	readonly summary: string;
	/** The whole help, without a line end at the end. */
	readonly help: string;
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** Gives the exit code. */
	run(call: CommandCall): Promise<number>;
}
