/**
 * The format to write. In: the name of the file to be, and the id of a format where one is given. Out: the format.
 * Throws a wrong call when there is none of that name or ending; nothing is guessed.
 */
import { FORMATS } from '#lib/codecs/index.ts';
import { WrongCall } from './cli-io.ts';
import type { Format } from '#lib/codecs/format.ts';

export function chooseFormat(output: string, id: string | undefined): Format {
	const written = FORMATS.filter(({ info }) => info.writes);
	const list = written.map(({ info }) => info.id).join(', ');
	if (id !== undefined) {
		const named = FORMATS.find(({ info }) => info.id === id);
		if (named === undefined) throw new WrongCall(`there is no format “${id}”; formats are ${list}`);
		if (!named.info.writes) throw new WrongCall(`${named.info.label} is read here, but not written`);
		return named;
	}
	if (/[/\\]$/.test(output)) return chooseFormat('x.json', 'entente-json');
	const name = output.toLowerCase();
	const found = written
		.flatMap((format) => format.info.extensions.map((extension) => ({ format, extension })))
		.filter(({ extension }) => name.endsWith(extension))
		// The longest ending says most: `.cx2.json` before `.json`.
		.reduce<{ format: Format; extension: string } | undefined>(
			(best, next) => (best === undefined || next.extension.length > best.extension.length ? next : best),
			undefined
		);
	if (found !== undefined) return found.format;
	throw new WrongCall(`the ending of ${output} names no format; use --to with one of ${list}`);
}
