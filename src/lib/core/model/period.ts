/** When a relation held, as written (EDTF, ISO 8601-2) and as the days it can span. */
export interface Period {
	/** As written: `2019-11`, `2020-01/2020-05`, `2019-10~`. */
	readonly text: string;
	/** First possible day, `YYYY-MM-DD`; absent when open or unknown. */
	readonly from?: string;
	/** Last possible day, `YYYY-MM-DD`; absent when open or unknown. */
	readonly to?: string;
	/** Written with `~`, `?` or `%`, or with unspecified digits. */
	readonly uncertain: boolean;
}
