/**
 * Words of a cell that stand for one of a few things: status, certainty, sign, direction, yes or no.
 *
 * In: a cell. Out: what it clearly says, or undefined: a 3 is no certainty and “maybe” no yes. English, German, French,
 * Spanish and Arabic words are known, in any case.
 */
import { cellText } from './cell-text.ts';
import { foldName } from './fold-name.ts';
import type { Confidence, Status } from '../model/relation.ts';
import type { Sign } from '../model/relation-type.ts';
import type { DraftCell } from './draft.ts';

export type Direction = 'directed' | 'undirected' | 'mutual';

const reader = <Meaning>(words: readonly (readonly [meaning: Meaning, words: string])[]) => {
	const meanings = new Map<string, Meaning>();
	for (const [meaning, list] of words)
		for (const word of list.split(' ')) meanings.set(foldName(word), meaning);
	const known = new Map<string, Meaning | undefined>();
	return (cell: DraftCell): Meaning | undefined => {
		const text = cellText(cell);
		if (text === undefined || text.length > LONGEST) return undefined;
		if (known.has(text)) return known.get(text);
		const meaning = meanings.get(foldName(text));
		if (known.size < KNOWN) known.set(text, meaning);
		return meaning;
	};
};

/** The longest word that is worth folding, and how many answers are kept. */
const LONGEST = 40;
const KNOWN = 1000;

export const parseStatus = reader<Status>([
	[
		'happened',
		'happened happening occurred past done confirmed completed ended geschehen passé ocurrido حدث'
	],
	[
		'ongoing',
		'ongoing current active continuing present andauernd laufend encours actuel encurso actual مستمر'
	],
	[
		'potential',
		'potential possible planned likely threatened hypothetical möglich potenziell possible potentiel posible potencial محتمل'
	],
	['denied', 'denied disputed refuted rejected bestritten nié démenti negado desmentido منفي']
]);

export const parseConfidence = reader<Confidence>([
	['high', 'high certain sure strong hoch sicher élevé élevée haute alta alto عال عالية مرتفع'],
	['medium', 'medium moderate middle mid probable mittel moyen moyenne media medio متوسط متوسطة'],
	['low', 'low uncertain unsure weak doubtful niedrig gering unsicher faible bas baja bajo منخفض منخفضة']
]);

export const parseDirection = reader<Direction>([
	['directed', 'directed true yes 1 oneway gerichtet ja orienté dirigé oui dirigido sí موجه نعم'],
	[
		'undirected',
		'undirected false no 0 none ungerichtet nein nonorienté nondirigé non nodirigido غيرموجه لا'
	],
	[
		'mutual',
		'mutual both bidirectional twoway reciprocal bidirected gegenseitig mutuel réciproque mutuo متبادل'
	]
]);

export const parseTruth = reader<boolean>([
	[true, 'true yes y 1 x core main ja wahr oui vrai sí verdadero نعم'],
	[false, 'false no n 0 supporting nein falsch non faux falso لا']
]);

const parseSignWord = reader<Sign>([
	[
		1,
		'1 +1 positive pos friendly plus ally support positiv freundlich positif amical positivo amistoso إيجابي'
	],
	[0, '0 neutral none neither mixed neutre neutro محايد'],
	[-1, 'negative neg hostile unfriendly minus enemy conflict negativ feindlich négatif hostil negativo سلبي']
]);

/** Numbers by their sign, `+`, `-` and words such as “friendly”. */
export function parseSign(cell: DraftCell): Sign | undefined {
	if (typeof cell === 'number') return cell > 0 ? 1 : cell < 0 ? -1 : 0;
	const text = cellText(cell)?.trim();
	if (text === undefined) return undefined;
	if (/^\+?\d+(\.\d+)?$/.test(text)) return Number(text) > 0 ? 1 : 0;
	if (/^[-−–]\d+(\.\d+)?$/.test(text)) return Number(text.slice(1)) > 0 ? -1 : 0;
	if (/^\++$/.test(text)) return 1;
	return /^[-−–]+$/.test(text) ? -1 : parseSignWord(text);
}
