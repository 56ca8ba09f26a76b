/**
 * The beginnings of words that say whether a relation is friendly or hostile. Only words; `guess-sign.ts` reads them.
 * Words of up to three letters and those after `=` are whole: “aid” is none in “aide-memoire”.
 * What can be either (“contact”, “competition”) is in neither list.
 */
const list = (words: string): readonly string[] => words.split(' ');

export const FRIENDLY = list(
	'support =ally allies allied alliance cooperat collaborat coordinat friend =aid =aids assist help endors =fund =funds funded funding financ ' +
		'trade trades trading agree partner positiv praise trust =like =likes =love =loves =back =backs =backed =backing ' +
		'protect defend donat grant investment invests peace treat consult appeal yield concede recogni sponsor coalition favor ' +
		'favour approv solidar ' +
		'unterstutz verbund freund hilf kooper zusammenarbeit bundnis handel abkommen vertrag fordert ' +
		'soutien souten allie ami amis amitie aide accord commerce financement ' +
		'apoy aliad alianza amig ayuda acuerdo comercio respald financia ' +
		'دعم يدعم تحالف حليف صديق صداقه تعاون مساعده تاييد تمويل اتفاق'
);

export const HOSTILE = list(
	'conflict fight fought fights attack enem rival oppos threat sanction pressur protest coerc critic accus hostil =war =anti ' +
		'wars warfare kill bomb assault blockad embargo condemn denounc reject disapprov disput violen negativ distrust ' +
		'dislike =hate =hates hatred expel invad invasion insurg riot antagon foe foes against feud clash combat battle ' +
		'strike strikes retaliat demand boycott repress arrest target targets shell bombard abduct kidnap terror adversar ' +
		'konflikt feind angriff greift druck drang kampf bekampf krieg gegner kritis kritik drohung droht sanktion ' +
		'conflit ennemi attaqu pression menac guerre combat opposition sanctionn critiqu hostilit ' +
		'enemig ataqu ataca presion amenaz guerra lucha oposicion sancion critic hostilidad ' +
		'صراع نزاع عدو هجوم يهاجم ضغط تهديد حرب قتال معارضه عقوبات عداء'
);

/** Words that take a sign back or turn it: nothing is guessed beside them. */
export const TURNING = list(
	'not no non stop =end =ends =ended halt reduc withdraw former formerly ex without lack un de nicht ' +
		'kein ehemalig sans pas sin لا ليس بدون'
);
