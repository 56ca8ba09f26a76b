/**
 * The relation types of a dataset to be: those of the plan, and forms of them that rows ask for.
 *
 * In: the plan, and what a row says of type, sign and direction. Out: an index into the types, or −1 for rows that the plan
 * leaves out. A value that the plan does not name is of the type “Other”, and a row without one of the type “Tie”.
 */
import { DEFAULT_RELATION_TYPES } from '../dataset/default-relation-types.ts';
import { toDefaultLines } from '../dataset/to-default-lines.ts';
import { toRelationTypeId } from '../model/ids.ts';
import type { RelationType, Sign } from '../model/relation-type.ts';
import type { Draft } from './draft.ts';
import { FreeIds } from './free-id.ts';
import { toType } from './infer-types.ts';
import type { ImportPlan, TypePlan } from './plan.ts';
import { toVariant } from './type-variants.ts';

/** What a value of the type column means. */
export interface Meaning {
	/** Undefined where the plan leaves such rows out. */
	readonly type: TypePlan | undefined;
	/** False where the type's label does not hold the value, so that it must be kept besides. */
	readonly isTold: boolean;
	readonly isPlanned: boolean;
	/** Index of the form for each sign and direction, once it was asked for. */
	readonly forms: (number | undefined)[];
}

export class TypeBoard {
	readonly #types: TypePlan[] = [];
	readonly #indices = new Map<string, number>();
	readonly #meanings = new Map<string, Meaning>();
	readonly #draft: Draft;
	#unplanned: Meaning | undefined;

	constructor(draft: Draft, { types, values }: ImportPlan) {
		this.#draft = draft;
		for (const type of types) if (!this.#indices.has(type.id)) this.#put(type);
		for (const { value, type } of values) {
			const index = type === null ? undefined : this.#indices.get(type);
			if (type === null || index !== undefined)
				this.#meanings.set(
					value,
					this.#toMeaning(value, index === undefined ? undefined : this.#types[index], true)
				);
		}
	}

	meaningOf(value: string): Meaning {
		const known = this.#meanings.get(value);
		if (known !== undefined) return known;
		if (value !== '' && this.#unplanned !== undefined) return this.#unplanned;
		const fallback = toType(value === '' ? '' : 'other', this.#draft, new FreeIds());
		const index = this.#indices.get(fallback.id) ?? this.#put(fallback);
		const meaning = this.#toMeaning(value, this.#types[index], value === '');
		// One for all values that are not planned: there may be a million.
		if (value === '') this.#meanings.set(value, meaning);
		else this.#unplanned = meaning;
		return meaning;
	}

	/** Index of the type, or of its form with this sign and direction; undefined leaves them as they are. */
	indexOf({ type, forms }: Meaning, sign: Sign | undefined, directed: boolean | undefined): number {
		if (type === undefined) return -1;
		const asked = { sign: sign ?? type.sign, directed: directed ?? type.directed };
		const form = (asked.sign + 1) * 2 + (asked.directed ? 1 : 0);
		return (forms[form] ??= this.#find(toVariant(type, asked.sign, asked.directed)));
	}

	isDirected(index: number): boolean {
		return this.#types[index]?.directed ?? true;
	}

	idAt(index: number): RelationType['id'] {
		return toRelationTypeId(this.#types[index]?.id ?? '');
	}

	toRelationTypes(): readonly RelationType[] {
		if (this.#types.length === 0) return DEFAULT_RELATION_TYPES;
		const lines = toDefaultLines(this.#types.map(({ id }) => id));
		return this.#types.flatMap(({ id, label, sign, directed }, index) => {
			const line = lines[index];
			const standard = DEFAULT_RELATION_TYPES.find((type) => type.id === id);
			const definition = standard?.definition ?? '';
			return line === undefined
				? []
				: [{ id: toRelationTypeId(id), label, sign, directed, definition, line }];
		});
	}

	#toMeaning(value: string, type: TypePlan | undefined, isPlanned: boolean): Meaning {
		const isTold = value === '' || (isPlanned && value.toLowerCase() === type?.label.toLowerCase());
		return { type, isTold, isPlanned, forms: [] };
	}

	#find(wanted: TypePlan): number {
		const index = this.#indices.get(wanted.id);
		if (index === undefined) return this.#put(wanted);
		if (this.#types[index]?.directed === wanted.directed) return index;
		return this.#find({ ...wanted, id: `${wanted.id}-2` });
	}

	#put(type: TypePlan): number {
		this.#indices.set(type.id, this.#types.length);
		return this.#types.push(type) - 1;
	}
}
