/** The field `color` as `r`, `g`, `b` and, where it is not opaque, `alpha`. In: any field. Out: the fields in its place. */
import type { Field } from '../fields/field.ts';

export function splitColour(field: Field): readonly Field[] {
	const [name, value] = field;
	if (name !== 'color' || typeof value !== 'string') return [field];
	const [r = 0, g = 0, b = 0, a] = (value.slice(1).match(/../g) ?? []).map((pair) => parseInt(pair, 16));
	const channels: readonly Field[] = [
		['r', r],
		['g', g],
		['b', b]
	];
	// Four places tell each of the 256 steps from the next.
	return a === undefined ? channels : [...channels, ['alpha', Number((a / 255).toFixed(4))]];
}
