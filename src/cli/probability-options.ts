/**
 * The options that say what a confidence and a source are worth.
 *
 * In: parsed options. Out: settings, the defaults where nothing is said. A name that does not exist, one given twice or a
 * number that is not between 0 and 1 is a wrong call.
 */
import { WrongCall } from './cli-io.ts';
import { requireKnown, textOptions } from './option-values.ts';
import {
	DEFAULT_PROBABILITIES,
	MOST_PROBABLE,
	type ProbabilitySettings
} from '#lib/core/robustness/derive-probabilities.ts';
import type { OptionValues } from './command.ts';

export const PROBABILITY_OPTIONS = {
	probability: { type: 'string', multiple: true },
	reliability: { type: 'string', multiple: true }
} as const;

const inOptionForm = (settings: Readonly<Record<string, number>>): string =>
	Object.entries(settings)
		.map(([name, value]) => `${name}=${value}`)
		.join(',');

export const PROBABILITY_HELP = `  --probability C=P,…    how likely one source makes a relation of this confidence, 0 to 1;
                         default ${inOptionForm(DEFAULT_PROBABILITIES.confidence)}
  --reliability R=F,…    what a source of this Admiralty grade is worth, 0 to 1: P is
                         multiplied by it; “none” is a source without a grade; default
                         ${inOptionForm(DEFAULT_PROBABILITIES.reliability)}
                         Several independent sources: 1 − Π (1 − P·F), at most ${MOST_PROBABLE}
                         unless one P·F is 1; copies of one original publisher are one source`;

export const toProbabilitySettings = (values: OptionValues): ProbabilitySettings => ({
	confidence: overwrite(values, 'probability', DEFAULT_PROBABILITIES.confidence),
	reliability: overwrite(values, 'reliability', DEFAULT_PROBABILITIES.reliability)
});

function overwrite<Name extends string>(
	values: OptionValues,
	option: string,
	defaults: Readonly<Record<Name, number>>
): Readonly<Record<Name, number>> {
	const settings: Record<Name, number> = { ...defaults };
	const known = (Object.keys(defaults) as Name[]).sort();
	const given = new Set<Name>();
	for (const text of textOptions(values, option).flatMap((list) => list.split(','))) {
		if (text.trim() === '') continue;
		const [left = '', right = '', ...more] = text.split('=');
		const value = Number(right);
		requireKnown(option, [left.trim()], known);
		const name = known.find((candidate) => candidate === left.trim());
		if (name === undefined) continue;
		if (right.trim() === '' || more.length > 0 || !(value >= 0 && value <= 1))
			throw new WrongCall(
				`--${option} “${text.trim()}” is not of the form NAME=NUMBER with a number from 0 to 1`
			);
		if (given.has(name)) throw new WrongCall(`--${option}: “${name}” is given more than once`);
		given.add(name);
		settings[name] = value;
	}
	return settings;
}
