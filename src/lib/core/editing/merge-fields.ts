/**
 * The fields of several actors made one. In: the actor that stays, those that go into it, and which actor each field is
 * taken from where they differ. Out: the fields, and every difference with the values to choose from. Names are united and
 * never lost: what is not the name any more becomes an alias. What a choice leaves out is told, not kept.
 */
import type { Actor } from '../model/actor.ts';
import type { AttributeValue } from '../model/attributes.ts';

/** `name`, `kind`, `core`, `description`, `partOf`, `viz`, `names.ar`, `attributes.population` … */
export type MergeField = string;

/** Id of the actor whose value is taken. */
export type MergeChoices = ReadonlyMap<MergeField, string>;

export interface MergeConflict {
	readonly field: MergeField;
	/** Each different value once, with the first actor that has it, the one that stays first. */
	readonly values: readonly { readonly actor: string; readonly text: string }[];
	/** Id of the actor whose value is taken. */
	readonly chosen: string;
	/** True where the other values are kept all the same, as aliases. */
	readonly keepsOthers: boolean;
}

type Fields = Omit<Actor, 'id' | 'partOf'>;

export interface MergedFields {
	readonly fields: Fields;
	readonly conflicts: readonly MergeConflict[];
}

interface Candidate<Value> {
	readonly actor: string;
	readonly value: Value;
	readonly text: string;
}

export function mergeFields(actors: readonly Actor[], choices: MergeChoices): MergedFields {
	const conflicts: MergeConflict[] = [];
	/** The value of a field: the chosen one, else that of the first actor that has any. */
	function settle<Value>(
		field: MergeField,
		of: (actor: Actor) => Value | undefined,
		toText: (value: Value) => string,
		keepsOthers = false
	): Value | undefined {
		const candidates = listCandidates(actors, of, toText);
		const wanted = choices.get(field);
		// The actor chosen may hold the same value as one listed before it.
		const text = actors.flatMap((actor) => {
			const value = actor.id === wanted ? of(actor) : undefined;
			return value === undefined ? [] : [toText(value)];
		})[0];
		const taken = candidates.find((one) => one.text === text) ?? candidates[0];
		if (taken === undefined) return undefined;
		if (candidates.length > 1)
			conflicts.push({
				field,
				values: candidates.map((one) => ({ actor: one.actor, text: one.text })),
				chosen: taken.actor,
				keepsOthers
			});
		return taken.value;
	}
	const name = settle('name', (actor) => actor.name, asItIs, true) ?? '';
	const kind = settle('kind', (actor) => filled(actor.kind), asItIs) ?? '';
	const core = settle('core', (actor) => actor.core, castInWords) ?? false;
	const description = settle('description', (actor) => filled(actor.description), asItIs) ?? '';
	const names = Object.fromEntries(
		keysOf(actors, (actor) => actor.names).flatMap((tag) => {
			const chosen = settle(`names.${tag}`, (actor) => ownValue(actor.names, tag), asItIs, true);
			return chosen === undefined ? [] : [[tag, chosen]];
		})
	);
	const attributes = Object.fromEntries(
		keysOf(actors, (actor) => actor.attributes ?? {}).flatMap((key) => {
			const of = (actor: Actor): AttributeValue | undefined => ownValue(actor.attributes ?? {}, key);
			const chosen = settle(`attributes.${key}`, of, attributeAsText);
			return chosen === undefined ? [] : [[key, chosen]];
		})
	);
	const viz = settle('viz', (actor) => actor.viz, JSON.stringify);
	const fields = {
		name,
		names,
		aliases: uniteAliases(actors, new Set([name, ...Object.values(names)])),
		kind,
		description,
		core,
		...(Object.keys(attributes).length === 0 ? {} : { attributes }),
		...(viz === undefined ? {} : { viz })
	};
	return { fields, conflicts };
}

function listCandidates<Value>(
	actors: readonly Actor[],
	of: (actor: Actor) => Value | undefined,
	toText: (value: Value) => string
): readonly Candidate<Value>[] {
	const found = new Map<string, Candidate<Value>>();
	for (const actor of actors) {
		const value = of(actor);
		const text = value === undefined ? undefined : toText(value);
		if (value === undefined || text === undefined || found.has(text)) continue;
		found.set(text, { actor: actor.id, value, text });
	}
	return [...found.values()];
}

/** All aliases, and every name that is not a name of the merged actor any more, each once. */
const uniteAliases = (actors: readonly Actor[], names: ReadonlySet<string>): readonly string[] => {
	const all = actors.flatMap((actor) => [actor.name, ...actor.aliases, ...Object.values(actor.names)]);
	return [...new Set(all.filter((text) => !names.has(text) || isAliasOfFirst(actors, text)))];
};

/** What the actor that stays calls itself in two ways stays so. */
const isAliasOfFirst = ([first]: readonly Actor[], text: string): boolean =>
	first?.aliases.includes(text) ?? false;

const keysOf = (actors: readonly Actor[], of: (actor: Actor) => object): readonly string[] => [
	...new Set(actors.flatMap((actor) => Object.keys(of(actor))))
];

const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined;

const filled = (text: string): string | undefined => (text === '' ? undefined : text);
const asItIs = (text: string): string => text;
const castInWords = (core: boolean): string => (core ? 'main cast' : 'supporting cast');
const attributeAsText = (value: AttributeValue): string =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? String(value)
		: value.join('; ');
