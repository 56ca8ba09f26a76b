/**
 * What columns of actors are called, by role, the likeliest word first. Only words, in English, German, French, Spanish
 * and Arabic, and as Gephi, Kumu, NodeXL, Cytoscape and networkx write them; they are compared by `foldName`.
 */
import type { ActorRole } from './roles.ts';

const list = (words: string): readonly string[] => words.split(', ');

export const ACTOR_COLUMN_WORDS: Readonly<Partial<Record<ActorRole, readonly string[]>>> = {
	id: list(
		'id, node_id, actor_id, entity_id, vertex_id, identifier, key, uid, uuid, vertex, ' +
			'node, abbreviation, code, kennung, identifiant, identificador, معرف, رمز'
	),
	name: list(
		'name, label, full name, display name, title, shared name, actor, actor name, ' +
			'node name, node label, entity, entity name, element, person, organisation, ' +
			'organization, country, state, bezeichnung, akteur, nom, libellé, acteur, étiquette, ' +
			'nombre, etiqueta, اسم, الاسم, الفاعل'
	),
	kind: list(
		'kind, type, actor type, node type, entity type, element type, category, class, ' +
			'sector, typ, art, kategorie, catégorie, genre, tipo, categoría, clase, نوع, النوع, ' +
			'فئة'
	),
	description: list(
		'description, desc, summary, bio, biography, about, beschreibung, descripción, résumé, ' + 'وصف, الوصف'
	),
	aliases: list(
		'aliases, alias, aka, also known as, other names, alternative names, alt names, ' +
			'synonyms, acronyms, andere namen, autres noms, otros nombres, أسماء أخرى'
	),
	'part-of': list(
		'part of, parent, parent id, member of, belongs to, whole, subsidiary of, teil von, ' +
			'gehört zu, partie de, membre de, appartient à, parte de, miembro de, جزء من, تابع ل'
	),
	core: list('core, is core, main cast, hauptakteur, principal, رئيسي'),
	x: list('x, pos x, position x, x coordinate, x location, x_coord'),
	y: list('y, pos y, position y, y coordinate, y location, y_coord'),
	z: list('z, pos z, position z, z coordinate'),
	size: list('size, node size, diameter, größe, taille, tamaño, حجم'),
	colour: list('colour, color, node color, fill colour, fill color, farbe, couleur, لون'),
	shape: list('shape, node shape')
};

/** Words that name an actor only in a plain table, and only where each row has another: elsewhere they describe it. */
export const DOUBTFUL_WORDS: readonly string[] = list(
	'key, vertex, node, abbreviation, code, kennung, رمز, title, actor, entity, element, person, organisation, ' +
		'organization, country, state, akteur, acteur, الفاعل'
);
