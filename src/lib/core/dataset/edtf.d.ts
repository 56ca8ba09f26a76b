/** The part of the `edtf` package (EDTF, ISO 8601-2) that the project uses; the package has no types of its own. */
declare module 'edtf' {
	interface ExtendedDate {
		readonly type: string;
		/** Milliseconds since 1970 in UTC, ±Infinity when open, null when unknown, NaN beyond what a date can hold. */
		readonly min: number | null;
		readonly max: number | null;
	}
	/** @throws Error when the text is no extended date */
	export default function edtf(text: string): ExtendedDate;
}
