/**
 * The parameters of a table, beside the table: in a file of their own, or on standard error. In: a path, if one was
 * given, and plain values. Out: the exit code.
 */
import { describeFileError } from '#lib/io/node/describe-file-error.ts';
import { DONE, REFUSED, type CliIo } from './cli-io.ts';
import { toOneLine } from './to-one-line.ts';

export async function writeParameters(
	path: string | undefined,
	parameters: object,
	io: CliIo
): Promise<number> {
	const text = `${JSON.stringify({ parameters }, null, 2)}\n`;
	if (path === undefined) {
		io.stderr(text);
		return DONE;
	}
	try {
		await io.files.writeText(path, text);
		return DONE;
	} catch (error) {
		io.stderr(`entente: ${toOneLine(path)}: ${describeFileError(error)}\n`);
		return REFUSED;
	}
}
