/** Typed access to parsed options. In: what `parseArgs` gave. Out: texts, lists and numbers, or a wrong call. */
import { WrongCall } from './cli-io.ts';
import type { OptionValues } from './command.ts';

export function textOption(values: OptionValues, name: string): string | undefined {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
}

/** All values of an option that may be repeated, as given. */
export function textOptions(values: OptionValues, name: string): readonly string[] {
	const value = values[name];
	return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

/** `--type a,b --type c` as a, b, c without repetitions; undefined when the option is absent. */
export function listOption(values: OptionValues, name: string): readonly string[] | undefined {
	if (values[name] === undefined) return undefined;
	const entries = textOptions(values, name).flatMap((text) => text.split(','));
	return [...new Set(entries.map((entry) => entry.trim()).filter((entry) => entry !== ''))];
}

export const flagOption = (values: OptionValues, name: string): boolean => values[name] === true;

export function numberOption(values: OptionValues, name: string): number | undefined {
	const text = textOption(values, name);
	if (text === undefined) return undefined;
	const value = Number(text);
	if (text.trim() === '' || !Number.isFinite(value))
		throw new WrongCall(`--${name} is “${text}”, not a number`);
	return value;
}

/** Refuses a value that is not among the known ones, naming them. */
export function requireKnown(option: string, given: readonly string[], known: readonly string[]): void {
	const unknown = given.find((value) => !known.includes(value));
	if (unknown !== undefined) {
		throw new WrongCall(`--${option} “${unknown}” is not known; known are ${known.join(', ')}`);
	}
}
