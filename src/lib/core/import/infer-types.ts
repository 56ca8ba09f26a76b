/**
 * Which relation types the rows of a draft ask for. In: the tables of relations with their plans. Out: types, the values
 * that mean them, and what negative weights say; signs of words are proposals. Of more than `MOST_TYPES` different
 * values the `KEPT_TYPES` commonest become types, and all others the type “Other”.
 */
import { DEFAULT_RELATION_TYPES } from '../dataset/default-relation-types.ts';
import { FreeIds } from './free-id.ts';
import { guessSign } from './guess-sign.ts';
import { nameEventClass } from './name-event-class.ts';
import { parseSign } from './parse-words.ts';
import { isEmptyRow, toRowMeaning } from './row-meaning.ts';
import { toVariant } from './type-variants.ts';
import type { Sign } from '../model/relation-type.ts';
import type { Draft, DraftTable } from './draft.ts';
import type { ImportPlan, TablePlan, TypePlan } from './plan.ts';

export const MOST_TYPES = 200;
export const KEPT_TYPES = 40;
/** UTF-16 units of a label; a longer value is kept as an attribute besides. */
const LONGEST = 300;
/** Different values that are counted; those met later are among the others. */
const COUNTED = 200_000;

type PlannedTypes = Pick<ImportPlan, 'types' | 'values' | 'negative'>;

/** What rows of one value say: how many there are, and which signs and directions are met. */
interface Met {
	rows: number;
	/** Name of the column that holds it. */
	readonly column: string;
	readonly forms: Set<string>;
}

export function inferTypes(
	draft: Draft,
	tables: readonly (readonly [DraftTable, TablePlan])[]
): PlannedTypes {
	const met = new Map<string, Met>();
	const facts = { hasSigns: false, hasHostile: false };
	for (const [table, plan] of tables) collect(table, plan, met, facts);
	const commonest = [...met].sort(([, a], [, b]) => b.rows - a.rows);
	const isMany = met.size > MOST_TYPES;
	const kept = isMany ? commonest.slice(0, KEPT_TYPES) : commonest;
	const ids = new FreeIds(DEFAULT_RELATION_TYPES.map(({ id }) => id));
	const areSigns = kept.length > 1 && kept.every(([value]) => /^[+-]?[01]$/.test(value));
	const base = kept.map(([value, { column }]) => {
		const type = toType(nameEventClass(column, value), draft, ids);
		return areSigns ? { ...type, sign: parseSign(value) ?? 0 } : type;
	});
	// A column of signs says more than the words of the types; weights below zero only where the words say nothing.
	const isHostile = facts.hasHostile && (facts.hasSigns || base.every(({ sign }) => sign === 0));
	const saysSigns = isHostile || facts.hasSigns;
	const types = base.map((type, index) => ({
		...type,
		...(saysSigns ? { sign: mainSign(kept[index]?.[1].forms, facts.hasSigns, type.sign) } : {}),
		directed: mainDirection(kept[index]?.[1].forms, type.directed)
	}));
	const all = types.flatMap((type, index) => formsOf(type, kept[index]?.[1].forms, isHostile));
	return {
		types: firstOfEach(isMany ? [...all, toType('other', draft, new FreeIds())] : all),
		values: kept.map(([value, { rows }], index) => ({ value, rows, type: base[index]?.id ?? null })),
		negative: isHostile ? 'hostile' : 'as-type'
	};
}

function collect(
	table: DraftTable,
	plan: TablePlan,
	met: Map<string, Met>,
	facts: { hasSigns: boolean; hasHostile: boolean }
): void {
	const meaning = toRowMeaning(table, plan);
	const column = table.columns[plan.roles.indexOf('type')]?.name ?? '';
	facts.hasSigns ||= meaning.hasSigns;
	for (let row = 0; row < table.rowCount; row += 1) {
		const value = meaning.valueOf(row);
		if (value === '' && isEmptyRow(table, row)) continue;
		let found = met.get(value);
		if (found === undefined) {
			if (met.size >= COUNTED) continue;
			met.set(value, (found = { rows: 0, column, forms: new Set() }));
		}
		found.rows += 1;
		const sign = meaning.signOf(row);
		if (sign === -1) facts.hasHostile = true;
		const direction = meaning.directionOf(row);
		found.forms.add(FORMS[formIndex(sign ?? (meaning.hasSigns ? 0 : 1), direction)] ?? '');
	}
}

/** Sign and direction as two letters, made once: a text for each row would cost more than the rows. */
const FORMS = ['-?', '-d', '-u', '0?', '0d', '0u', '+?', '+d', '+u'];
const formIndex = (sign: Sign, direction: string | undefined): number =>
	(sign + 1) * 3 + (direction === undefined ? 0 : direction === 'directed' ? 1 : 2);
const signIn = (form: string): Sign => (form.startsWith('-') ? -1 : form.startsWith('+') ? 1 : 0);

export function toType(value: string, { directed = true }: Pick<Draft, 'directed'>, ids: FreeIds): TypePlan {
	const standard = DEFAULT_RELATION_TYPES.find(({ id }) => id === value.trim().toLowerCase());
	if (standard !== undefined)
		return { id: standard.id, label: standard.label, sign: standard.sign, directed };
	if (value === '') return { id: ids.take('tie'), label: 'Tie', sign: 0, directed };
	const text = value.slice(0, LONGEST).toWellFormed();
	const label = text === 'other' ? 'Other' : text;
	// The word itself is the id, so that what we write with our own types comes back as it was.
	return { id: ids.take(text), label, sign: guessSign(text), directed };
}

const mainSign = (forms: ReadonlySet<string> = new Set(), hasSigns: boolean, guessed: Sign): Sign => {
	const signs = new Set([...forms].map(signIn));
	if (signs.size === 1) return [...signs][0] ?? 0;
	if (guessed !== 0 && signs.has(guessed)) return guessed;
	return hasSigns && signs.has(0) ? 0 : 1;
};

function mainDirection(forms: ReadonlySet<string> = new Set(), usual: boolean): boolean {
	const said = new Set([...forms].map((form) => form.charAt(1)));
	if (said.has('?')) return usual;
	return said.has('d') || !said.has('u');
}

function formsOf(
	type: TypePlan,
	forms: ReadonlySet<string> = new Set(),
	isHostile: boolean
): readonly TypePlan[] {
	const variants = [...forms].sort().map((form) => {
		const directed = form.endsWith('?') ? type.directed : form.endsWith('d');
		return toVariant(type, isHostile ? signIn(form) : type.sign, directed);
	});
	return [type, ...variants];
}

function firstOfEach(types: readonly TypePlan[]): readonly TypePlan[] {
	const seen = new Set<string>();
	return types.filter(({ id }) => !seen.has(id) && seen.add(id));
}
