/**
 * What the reader of a robustness result must know beside the figures.
 *
 * In: the evidence, the full ranking, what was left out of how much, the worlds. Out: sentences, none when all is plain.
 */
import type { Ranking } from './prepare-ranking.ts';
import { countFollowed } from './actor-tally.ts';
import type { Chosen, SourceGroup } from './choose-left-out.ts';
import { countInWords, shareInWords, withCommas } from './count-in-words.ts';
import type { Evidence } from './evidence.ts';
import type { WorldsResult } from './rank-worlds.ts';

export interface NoticesInput {
	readonly evidence: Evidence;
	readonly base: Ranking;
	readonly sources: Chosen<SourceGroup>;
	readonly relations: Chosen<number>;
	readonly worlds: WorldsResult;
	/** Number of draws that were asked for. */
	readonly wantedDraws: number;
}

export function describeRobustnessNotices(input: NoticesInput): readonly string[] {
	const { evidence, base, sources, relations, worlds, wantedDraws } = input;
	const unsupported = evidence.relations.filter((relation) => relation.sources.length === 0).length;
	const disputed = evidence.relations.filter((relation) => relation.disputed).length;
	const copies = sources.items.filter((group) => group.sources.length > 1).length;
	const followed = countFollowed(base.ranks.length, worlds.different);
	const notices: string[] = [];
	const say = (when: boolean, sentence: string) => {
		if (when) notices.push(sentence);
	};
	say(base.allTied, 'In the full ranking all actors have the same score, so there is no order to shake.');
	say(
		worlds.uncertain === 0,
		'No relation is uncertain: each is there for certain or not at all, and only one world is possible.'
	);
	say(
		worlds.unscored.draws > 0,
		`In ${countInWords(worlds.unscored.draws, worlds.exact ? 'world' : 'draw')} (${shareInWords(worlds.unscored.share)}) the measure is undefined; they are in none of the shares and means. ${worlds.unscored.reasons.join(' ')}`
	);
	say(
		unsupported > 0,
		`No source supports ${countInWords(unsupported, 'relation')}: part of the full ranking, but of no draw, and not lost with any source.`
	);
	say(
		disputed > 0,
		`A source disputes ${countInWords(disputed, 'relation')}; that does not make ${disputed === 1 ? 'it' : 'them'} less likely here.`
	);
	say(
		copies > 0,
		`Sources that go back to the same original publisher count as one: ${countInWords(copies, 'group')}, left out together as well as one by one.`
	);
	say(
		sources.items.length < sources.of,
		`Of ${withCommas(sources.of)} sources only the ${withCommas(sources.items.length)} on which most relations rest were left out.`
	);
	say(
		relations.items.length < relations.of,
		`Of ${withCommas(relations.of)} relations only ${withCommas(relations.items.length)} were left out, those of the first actors.`
	);
	say(
		!worlds.exact && worlds.draws < wantedDraws,
		`The network is large: ${countInWords(worlds.draws, 'draw')} instead of ${withCommas(wantedDraws)}.`
	);
	say(
		followed < base.ranks.length,
		`Bands and the distribution of ranks are kept for the first ${countInWords(followed, 'actor')} only.`
	);
	return notices;
}
