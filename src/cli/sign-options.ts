/**
 * The options that say how relation types count as friendly or hostile, the same for every command with signed figures.
 *
 * In: parsed options and the dataset. Out: a sign for each type that was named; others keep the dataset's own. A type
 * that the dataset does not have, or one named twice, is a wrong call.
 */
import { WrongCall } from './cli-io.ts';
import { requireKnown, textOption, textOptions } from './option-values.ts';
import type { OptionValues } from './command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';

const PRESSURE: ReadonlyMap<string, number> = new Map([
	['negative', -1],
	['half', -0.5],
	['none', 0]
]);

export const SIGN_OPTIONS = {
	pressure: { type: 'string' },
	sign: { type: 'string', multiple: true }
} as const;

export const SIGN_HELP = `  --pressure HOW         how relations of type pressure count: negative (−1), half (−0.5)
                         or none (0); without it as the dataset says
  --sign TYPE=NUMBER     the same for any relation type; repeat for several`;

export function toSigns(values: OptionValues, dataset: Dataset): ReadonlyMap<RelationTypeId, number> {
	const signs = new Map<RelationTypeId, number>();
	const known = dataset.relationTypes.map(({ id }) => id);
	const set = (option: string, name: string, sign: number) => {
		requireKnown(option, [name], known);
		const type = known.find((id) => id === name);
		if (type === undefined) return;
		if (signs.has(type)) throw new WrongCall(`the sign of “${name}” is given more than once`);
		signs.set(type, sign);
	};
	const pressure = textOption(values, 'pressure');
	if (pressure !== undefined) {
		requireKnown('pressure', [pressure], [...PRESSURE.keys()]);
		if (!known.some((id) => id === 'pressure'))
			throw new WrongCall('--pressure: the dataset has no relation type “pressure”; use --sign TYPE=NUMBER');
		set('pressure', 'pressure', PRESSURE.get(pressure) ?? -1);
	}
	for (const text of textOptions(values, 'sign')) {
		const at = text.lastIndexOf('=');
		const number = text.slice(at + 1).trim();
		const sign = Number(number);
		if (at < 1 || number === '' || !Number.isFinite(sign))
			throw new WrongCall(`--sign “${text}” is not of the form TYPE=NUMBER`);
		set('sign', text.slice(0, at), sign);
	}
	return signs;
}
