/**
 * How large a file may be before it is refused unread. Numbers only; each refusal names the one that was passed.
 * They keep a hostile or mistaken file from freezing the page, and stand far above any graph coded by hand.
 */
export const LIMITS = Object.freeze({
	/** Bytes of one file as text, read without asking. */
	fileBytes: 50 * 1024 * 1024,
	/** Brackets within brackets. */
	nesting: 64,
	/** Read without asking. */
	actors: 50_000,
	relations: 200_000,
	/** Read after a person said yes; beyond, the file is refused. */
	mostActors: 1_000_000,
	mostRelations: 2_000_000,
	/** Bytes of one file, after a person said yes. */
	tableBytes: 400 * 1024 * 1024,
	/** Bytes of all that an archive (zip, XLSX) unpacks to. */
	unpackedBytes: 200 * 1024 * 1024,
	/** Attributes (columns) of one table. */
	attributes: 1_000,
	/** UTF-16 units of one text value. */
	textLength: 100_000,
	/** UTF-16 units of one period; the longest sensible one has about 40. */
	periodLength: 60,
	/** Different periods that need the full EDTF grammar, which takes about 0.2 ms each. */
	periods: 10_000,
	/** Words of one term of an anchor, so that no text is reproduced. */
	anchorWords: 5,
	/** UTF-16 units of one term of an anchor, for scripts without spaces. */
	anchorLength: 100,
	/** Issues listed before the rest is only counted. */
	issues: 500
});
