/**
 * A relation with its own ends, where one of them was folded into a whole: “al-Kadhimi (folded into Iraqi government)
 * supports Protesters”. In: the relation as coded, what is folded into what, names and the type as coded. Out: the
 * sentence, or undefined when neither end was folded.
 */
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';
import { isolateName } from '../scene/isolate-name.ts';
import { tieInWords } from '../scene/speak.ts';

export function tieAsCoded(
	coded: Pick<Relation, 'from' | 'to'>,
	type: RelationType | undefined,
	foldedInto: ReadonlyMap<string, string>,
	nameOf: (id: string) => string
): string | undefined {
	if (!foldedInto.has(coded.from) && !foldedInto.has(coded.to)) return undefined;
	const name = (id: string): string => {
		const whole = foldedInto.get(id);
		const own = isolateName(nameOf(id));
		return whole === undefined ? own : `${own} (folded into ${isolateName(nameOf(whole))})`;
	};
	return `${name(coded.from)} ${tieInWords(nameOf(coded.from), type)} ${name(coded.to)}`;
}
