/**
 * What the place of one actor rests on, said in sentences.
 *
 * In: the actor's figures and the names to use. Out: one sentence for each question, without the actor's name, to stand
 * beside it: “Second by betweenness; falls to sixth without source X.” Computes nothing; where there is no rank it
 * says so.
 */
import { listInWords } from '../filters/list-in-words.ts';
import type { ActorWorlds } from './actor-tally.ts';
import { countInWords, ordinalInWords, shareInWords } from './count-in-words.ts';
import type { ActorLeftOut, LeftOutResult } from './leave-one-out.ts';
import type { WorldsResult } from './rank-worlds.ts';
import { toShare } from './share.ts';

/** Tells what was left out, by its index in the list of what was left out: “source X”, “A → B, support”. */
export type NameOf = (without: number) => string;

export interface WithoutSourcesInput {
	/** In the full ranking; `NaN` without one. */
	readonly rank: number;
	/** As inside a sentence: “betweenness”. */
	readonly measure: string;
	readonly actor: ActorLeftOut;
	/** Of each source left out. */
	readonly results: readonly LeftOutResult[];
	readonly nameOf: NameOf;
	/** How many other actors have the same rank; none when absent. */
	readonly sharing?: number;
}

/** More names than this would bury the sentence. */
const MOST_NAMES = 3;

/** “Second by betweenness; falls to sixth without source X.” */
export function describeWithoutSources(input: WithoutSourcesInput): string {
	const { rank, measure, actor, results, nameOf, sharing = 0 } = input;
	if (Number.isNaN(rank)) return `No score by ${measure}, so no rank that could rest on a source.`;
	const unordered = [...results.keys()].filter((without) => results[without]?.ok === false);
	const clauses = [
		...describeMove('falls', actor.worst, rank, nameOf),
		...(actor.unranked.count === 0
			? []
			: [`has no score without ${listNames(actor.unranked.first, actor.unranked.count, nameOf)}`]),
		...(unordered.length === 0
			? []
			: [
					`without ${listNames(unordered, unordered.length, nameOf)} there is no ranking at all${results.length === 1 ? ', and it is the only source' : ''}`
				])
	];
	const rises = describeMove('rises', actor.best, rank, nameOf);
	const all = [...clauses, ...rises];
	const keeps = 'keeps its place whichever source is left out';
	const shared = sharing === 0 ? '' : `, with ${countInWords(sharing, 'other')}`;
	return `${capital(ordinalInWords(rank))} by ${measure}${shared}; ${all.length === 0 ? keeps : all.join('; ')}.`;
}

/** “Rests on 4 relations: without any one of them it is no longer first.” Relations by their index in what was left out. */
export function describeWithoutRelations(rank: number, actor: ActorLeftOut, nameOf: NameOf): string {
	if (Number.isNaN(rank)) return 'No score, so no rank that could rest on a relation.';
	const place = ordinalInWords(rank);
	const { lowered, unranked, unordered } = actor;
	const count = lowered.count + unranked.count + unordered.count;
	if (count === 0) {
		return `No single relation decides: without any one of them it is still ${place}${rank > 1 ? ' or better' : ''}.`;
	}
	const decisive = [...lowered.first, ...unranked.first, ...unordered.first];
	const names = count > MOST_NAMES ? '' : ` (${listInWords(decisive.map(nameOf))})`;
	const without = count === 1 ? 'without it,' : 'without any one of them';
	const loses =
		unordered.count === 0
			? `it is no longer ${place}`
			: unordered.count === count
				? 'there is no ranking at all'
				: `it is no longer ${place} or there is no ranking at all`;
	return `Rests on ${countInWords(count, 'relation')}${names}: ${without} ${loses}.`;
}

/**
 * “First in 83 % of 1,000 draws (± 1 %); between first and third in nine of ten.” For the first place the credit that
 * tied actors share, for any other the draws in which it has exactly that rank. The band holds at least 90 %.
 */
export function describeDraws(rank: number, actor: ActorWorlds, worlds: WorldsResult): string {
	const draws = worlds.draws - worlds.unscored.draws;
	if (draws === 0) return 'The measure is undefined in every draw.';
	if (Number.isNaN(rank)) return describeUnranked(actor, worlds);
	const none = toShare(0, worlds.exact ? undefined : draws);
	const { share, error } = rank === 1 ? actor.top1 : (actor.ranks.find((own) => own.rank === rank) ?? none);
	const shared =
		rank === 1 && isOftenShared(actor, share) ? '; where several are first, each counts in part' : '';
	const unranked =
		actor.unranked.share === 0 ? '' : `; without a score in ${shareInWords(actor.unranked.share)}`;
	return `${describeShare(ordinalInWords(rank), share, error, draws, worlds.exact)}${shared}${share === 1 ? '' : describeBand(actor)}${unranked}.`;
}

/** Whether the share of firsts is so much smaller than that of first ranks that the two would seem to disagree. */
const isOftenShared = ({ ranks }: ActorWorlds, share: number): boolean =>
	(ranks.find((own) => own.rank === 1)?.share ?? 0) > share + 0.005;

/** All worlds there are, when none was drawn by chance: “all 16 possible worlds”. */
export const worldsInWords = (count: number): string =>
	count === 1 ? 'the only possible world' : `all ${countInWords(count, 'possible world')}`;

function describeShare(place: string, share: number, error: number, draws: number, exact: boolean): string {
	if (exact) {
		return `${capital(place)} with a probability of ${shareInWords(share)} (exact, over ${worldsInWords(draws)})`;
	}
	const drawn = countInWords(draws, 'draw');
	if (share === 0) return `${capital(place)} in none of ${drawn}`;
	if (share === 1) return `${capital(place)} in all ${drawn}`;
	return `${capital(place)} in ${shareInWords(share)} of ${drawn} (± ${errorInWords(error)})`;
}

function describeBand({ rankBand }: ActorWorlds): string {
	if (rankBand === undefined) return '';
	const { low, high } = rankBand;
	return low === high
		? `; ${ordinalInWords(low)} in at least nine of ten`
		: `; between ${ordinalInWords(low)} and ${ordinalInWords(high)} in nine of ten`;
}

const describeUnranked = ({ unranked }: ActorWorlds, { exact }: WorldsResult): string =>
	unranked.share === 1
		? `No score in any ${exact ? 'world' : 'draw'}.`
		: `No score in the full ranking, but one in ${shareInWords(1 - unranked.share)} of the ${exact ? 'worlds' : 'draws'}.`;

function describeMove(
	verb: 'falls' | 'rises',
	extreme: ActorLeftOut['best'],
	rank: number,
	nameOf: NameOf
): readonly string[] {
	if (extreme?.without === undefined || extreme.rank === rank) return [];
	return [`${verb} to ${ordinalInWords(extreme.rank)} without ${nameOf(extreme.without)}`];
}

function listNames(indices: readonly number[], count: number, nameOf: NameOf): string {
	const named = indices.slice(0, MOST_NAMES).map(nameOf);
	return listInWords(count > named.length ? [...named, `${count - named.length} more`] : named, 'or');
}

/** A standard error as “1 %”, below one with a decimal: “0.4 %”. */
const errorInWords = (error: number): string => `${Number((error * 100).toFixed(error < 0.01 ? 1 : 0))} %`;

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
