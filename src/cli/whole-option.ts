/** An option that must be a whole number. In: parsed options and the range. Out: the number, or a wrong call. */
import { WrongCall } from './cli-io.ts';
import { numberOption } from './option-values.ts';
import type { OptionValues } from './command.ts';

export function wholeOption(
	values: OptionValues,
	name: string,
	least: number,
	most: number
): number | undefined {
	const value = numberOption(values, name);
	if (value !== undefined && (!Number.isInteger(value) || value < least || value > most))
		throw new WrongCall(`--${name} must be a whole number from ${least} to ${most}`);
	return value;
}
