/**
 * The command line: finds the command, reads its options, runs it.
 *
 * In: the arguments after the program's name, and what a command may touch. Out: the exit code. Whatever goes wrong
 * becomes one line on standard error, never a stack trace: 1 refused, 2 a wrong call, 70 a fault of the program.
 */
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands/index.ts';
import { BUG, DONE, WRONG_CALL, WrongCall, type CliIo } from './cli-io.ts';
import { toOneLine } from './to-one-line.ts';
import type { Command } from './command.ts';

export async function run(argv: readonly string[], io: CliIo): Promise<number> {
	const [name, ...args] = argv;
	const command = COMMANDS.find((candidate) => candidate.name === name);
	try {
		if (command !== undefined) return await runCommand(command, args, io);
		if (name === '--help' || name === '-h' || name === 'help') return printHelp(args[0], io);
		throw new WrongCall(name === undefined ? 'no command is given' : `there is no command “${name}”`);
	} catch (error) {
		if (!(error instanceof WrongCall)) return reportBug(error, io);
		io.stderr(`entente: ${toOneLine(error.message)}\n${command?.help ?? overview()}\n`);
		return WRONG_CALL;
	}
}

async function runCommand(command: Command, args: readonly string[], io: CliIo): Promise<number> {
	const { values, positionals } = readArguments(command, args);
	if (values.help === true) return printHelp(command.name, io);
	return command.run({ positionals, values, io });
}

function readArguments(command: Command, args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: { ...command.options, help: { type: 'boolean', short: 'h' } },
			allowPositionals: true
		});
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		if (error instanceof Error && code.startsWith('ERR_PARSE_ARGS'))
			throw new WrongCall(error.message.split('. ')[0]);
		throw error;
	}
}

function printHelp(name: string | undefined, io: CliIo): number {
	const command = COMMANDS.find((candidate) => candidate.name === name);
	if (name !== undefined && command === undefined) throw new WrongCall(`there is no command “${name}”`);
	io.stdout(`${command?.help ?? overview()}\n`);
	return DONE;
}

const overview = (): string =>
	[
		'Entente: who backs, presses and fights whom, and who says so.',
		'',
		'Usage: entente COMMAND …',
		'',
		...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
		'',
		'PATH is a folder with dataset.json, actors.json, relations.json and sources.json,',
		'an .entente.json file, a snapshot, or a graph or table of another program',
		'(GEXF, GraphML, CSV, XLSX, Cytoscape, Pajek, GML, DOT …).',
		'',
		'entente COMMAND --help explains a command.',
		'Exit: 0 done, 1 refused or a check failed, 2 a wrong call.'
	].join('\n');

function reportBug(error: unknown, io: CliIo): number {
	const reason = error instanceof Error ? error.message : String(error);
	io.stderr(`entente: a fault of the program, not of your data: ${toOneLine(reason)}. Please report it.\n`);
	return BUG;
}
