/**
 * What columns of relations are called, by role, the likeliest word first, and by which pairs of columns the two ends are
 * told. Only words, as in `actor-column-words.ts`; besides, those of event data (GDELT, ICEWS, ACLED, UCDP).
 */
import type { RelationRole } from './roles.ts';

const list = (words: string): readonly string[] => words.split(', ');

/** The pairs that name ends, the surest first: where `from` and `to` are there, `source` is a citation. */
export const END_PAIRS: readonly (readonly [from: string, to: string])[] = list(
	'from > to, from id > to id, from node > to node, from actor > to actor, ' +
		'from name > to name, source > target, source id > target id, ' +
		'source node > target node, source actor > target actor, source name > target name, ' +
		'source label > target label, source > destination, src > dst, src > dest, src > tgt, ' +
		'src > target, source > sink, vertex 1 > vertex 2, node 1 > node 2, node a > node b, ' +
		'node id 1 > node id 2, id 1 > id 2, actor 1 name > actor 2 name, actor 1 > actor 2, ' +
		'actor 1 id > actor 2 id, actor 1 code > actor 2 code, actor a > actor b, ' +
		'side a > side b, party 1 > party 2, person 1 > person 2, entity 1 > entity 2, ' +
		'country 1 > country 2, country a > country b, state 1 > state 2, ' +
		'state name 1 > state name 2, state abb 1 > state abb 2, ccode 1 > ccode 2, ' +
		'name 1 > name 2, name a > name b, initiator > target, sender > receiver, ' +
		'sender > recipient, sender > target, donor > recipient, supplier > recipient, ' +
		'exporter > importer, origin > destination, reporter > partner, subject > object, ' +
		'ego > alter, follower > followee, follower > followed, citing > cited, ' +
		'lender > borrower, parent > child, head > tail, tail > head, start node > end node, ' +
		'u > v, i > j, a > b, von > nach, von > zu, von > an, quelle > ziel, ' +
		'akteur 1 > akteur 2, de > à, de > vers, source > cible, origine > destination, ' +
		'acteur 1 > acteur 2, de > a, desde > hasta, desde > hacia, origen > destino, ' +
		'fuente > destino, من > إلى, المصدر > الهدف, مصدر > هدف, الفاعل 1 > الفاعل 2'
).map((pair) => {
	const [from = '', to = ''] = pair.split(' > ');
	return [from, to];
});

export const RELATION_COLUMN_WORDS: Readonly<Partial<Record<RelationRole, readonly string[]>>> = {
	id: list(
		'id, edge id, relation id, link id, connection id, event id, event id cnty, ' +
			'global event id, identifiant, identificador, معرف'
	),
	type: list(
		'type, relation type, relation, relationship, relationship type, interaction, ' +
			'shared interaction, edge type, link type, tie type, connection type, kind, predicate, ' +
			'event type, event text, quad class, verb, action, category, label, cameo, cameo code, ' +
			'event code, beziehung, beziehungstyp, beziehungsart, art, typ, lien, type de lien, ' +
			'type de relation, tipo, relación, tipo de relación, نوع, النوع, العلاقة, نوع العلاقة'
	),
	sign: list('sign, polarity, valence, sentiment, vorzeichen, signe, signo, إشارة'),
	directed: list(
		'directed, direction, directionality, is directed, edge direction, type, gerichtet, ' +
			'richtung, orienté, dirigido, dirección, اتجاه'
	),
	claim: list(
		'claim, statement, description, summary, aussage, beschreibung, affirmation, ' +
			'afirmación, descripción, ادعاء, وصف'
	),
	status: list('status, state, stand, statut, estado, الحالة, حالة'),
	period: list(
		'period, date, event date, when, year, time, timestamp, sql date, day, month year, ' +
			'datum, zeitraum, jahr, période, année, fecha, período, año, تاريخ, التاريخ, الفترة, ' +
			'سنة'
	),
	'period-start': list(
		'start, start date, period start, from date, date from, begin, beginning, since, ' +
			'valid from, start year, styear, start time, date start, beginn, seit, anfang, début, ' +
			'depuis, inicio, fecha de inicio, بداية, تاريخ البداية'
	),
	'period-end': list(
		'end, end date, period end, to date, date to, until, valid to, valid until, finish, ' +
			"end year, endyear, end time, date end, ende, bis, fin, jusqu'à, fecha de fin, نهاية, " +
			'تاريخ النهاية'
	),
	confidence: list('confidence, certainty, sicherheit, konfidenz, confiance, certitude, confianza, الثقة'),
	strength: list(
		'strength, weight, edge weight, tie strength, value, intensity, goldstein, ' +
			'goldstein scale, amount, count, frequency, score, rating, sentiment, valence, polarity, gewicht, stärke, wert, ' +
			'anzahl, poids, force, valeur, peso, fuerza, valor, intensidad, وزن, الوزن, قوة, ' +
			'القوة'
	),
	source: list(
		'source, sources, citation, reference, source document, document, quelle, beleg, ' +
			'référence, fuente, referencia, مصدر, المصدر, مرجع'
	),
	url: list('url, source url, source address, link, web link, href, hyperlink, enlace, رابط'),
	section: list('section, chapter, abschnitt, kapitel, chapitre, sección, قسم'),
	paragraph: list('paragraph, para, absatz, paragraphe, párrafo, فقرة'),
	page: list('page, pages, seite, página, صفحة'),
	'quote-start': list('quote-start, quote start, anchor start, anchor, begins with'),
	colour: list('colour, color, edge color, line color, farbe, couleur, لون'),
	thickness: list('thickness, line width, edge width, width, dicke, épaisseur'),
	shape: list('shape, line style, edge style')
};
