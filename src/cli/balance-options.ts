/**
 * The options that say how structural balance reads the ties. In: parsed options. Out: what was asked, or a wrong call.
 */
import { WrongCall } from './cli-io.ts';
import { flagOption } from './option-values.ts';
import { wholeOption } from './whole-option.ts';
import type { ComparisonBalance } from '#lib/core/comparison/measure-balance.ts';
import type { OptionValues } from './command.ts';

export const BALANCE_OPTIONS = {
	directed: { type: 'boolean' },
	undirected: { type: 'boolean' },
	weighted: { type: 'boolean' },
	seed: { type: 'string' },
	steps: { type: 'string' }
} as const;

export const BALANCE_HELP = `  --directed             balance with a tie for each direction; the default, unless all
                         types are undirected
  --undirected           balance with one tie for two actors
  --weighted             balance by the strength of ties; without it each counts 1
  --seed N               seed of the local search (default 1)
  --steps N              limit of each search (default 200000000, some seconds)`;

export function toBalanceQuestion(values: OptionValues): ComparisonBalance {
	const [directed, undirected] = [flagOption(values, 'directed'), flagOption(values, 'undirected')];
	if (directed && undirected) throw new WrongCall('--directed and --undirected exclude each other');
	const seed = wholeOption(values, 'seed', 0, 2 ** 32 - 1);
	const steps = wholeOption(values, 'steps', 0, 1e12);
	return {
		...(directed || undirected ? { directed } : {}),
		weighted: flagOption(values, 'weighted'),
		...(seed === undefined ? {} : { seed }),
		...(steps === undefined ? {} : { steps })
	};
}
