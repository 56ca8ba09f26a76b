/**
 * The relation types of a dataset that declares none, with the codebook's definitions.
 *
 * The order is the order of the legend. Signs are the default reading (support +1, pressure and conflict −1); a
 * caller may count pressure otherwise and must then say so.
 */
import { toRelationTypeId } from '../model/ids.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { RelationType } from '../model/relation-type.ts';

export const DEFAULT_RELATION_TYPES: readonly RelationType[] = deepFreeze([
	{
		id: toRelationTypeId('pressure'),
		label: 'Pressure',
		sign: -1,
		directed: true,
		definition:
			'A tries to make B do or stop something by demands, threats, calls, leverage or coercive influence, short of force.',
		line: { pattern: 'dashed', colour: '#c77400', darkColour: '#f0c040', arrowhead: 'vee' }
	},
	{
		id: toRelationTypeId('support'),
		label: 'Support',
		sign: 1,
		directed: true,
		definition: 'A helps, backs, values, cooperates with or shields B.',
		line: { pattern: 'solid', colour: '#0072b2', darkColour: '#56b4e9', arrowhead: 'triangle' }
	},
	{
		id: toRelationTypeId('conflict'),
		label: 'Conflict',
		sign: -1,
		directed: true,
		definition: 'A uses force against B, retaliates, or is in open hostile contest with B.',
		line: { pattern: 'dash-dot', colour: '#8c1048', darkColour: '#e8488f', arrowhead: 'tee' }
	}
]);
