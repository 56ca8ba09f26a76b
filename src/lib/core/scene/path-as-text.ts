/**
 * An argument to paste into a text: the path read out, each step with its claims and citations, and the sources in full.
 *
 * In: a path and how to look up what it names. Out: plain text of several lines, without a line end at the end.
 */
import { fullCitation } from '../citation/full-citation.ts';
import { textFragmentLink } from '../citation/text-fragment-link.ts';
import type { Relation } from '../model/relation.ts';
import type { Path, PathStep } from '../paths/path.ts';
import { formatScore } from './format-score.ts';
import { isolateName } from './isolate-name.ts';
import { periodInWords } from './period-in-words.ts';
import { READING_AID } from './speak-path-counts.ts';
import { arrowOf, citeShort, speakPath, speakStep, supportInWords, type PathWords } from './speak-path.ts';

export function pathAsText(path: Path, words: PathWords): string {
	const ends = { from: path.actors[0] ?? '', to: path.actors.at(-1) ?? '' };
	const { strength } = path;
	const isWeakest = (index: number): boolean =>
		path.weakest.includes(index) && path.weakest.length < path.steps.length;
	const cited = path.steps.flatMap(({ relations }) =>
		relations.flatMap((id) => words.relationOf(id)?.citations ?? [])
	);
	const sources = [...new Set(cited.map(({ source }) => source))].flatMap((id) => words.sourceOf(id) ?? []);
	return [
		`From ${isolateName(words.nameOf(ends.from))} to ${isolateName(words.nameOf(ends.to))}`,
		speakPath(path, words),
		`Confidence ${formatScore(path.confidence)}; strength ${strength === undefined ? 'undefined, because a step has no sign' : formatScore(strength)}.`,
		'',
		...path.steps.flatMap((step, index) => stepAsText(step, index + 1, isWeakest(index), words)),
		'',
		READING_AID,
		'',
		'Sources:',
		...sources.map((source) => fullCitation(source))
	].join('\n');
}

function stepAsText(step: PathStep, number: number, isWeakest: boolean, words: PathWords): readonly string[] {
	const weak = isWeakest ? ` – the weakest step: ${supportInWords(step.support)}` : '';
	return [
		`${number}. ${speakStep(step, words)}${weak}`,
		...step.relations.flatMap((id) => {
			const relation = words.relationOf(id);
			return relation === undefined ? [] : relationAsText(relation, words);
		})
	];
}

function relationAsText(relation: Relation, words: PathWords): readonly string[] {
	const { claim, status, period, confidence } = relation;
	const marks = [
		status,
		...(period === undefined ? [] : [periodInWords(period)]),
		`${confidence} confidence`
	];
	return [
		`   – ${claim === '' ? arrowOf(relation, words) : claim} [${marks.join(', ')}]`,
		...relation.citations.map((citation) => {
			const link = textFragmentLink(words.sourceOf(citation.source)?.url, citation.anchor);
			return `     ${citeShort(citation, words)}${link === undefined ? '' : `: ${link}`}`;
		})
	];
}
