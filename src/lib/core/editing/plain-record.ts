/** A record as a file holds it: plain values by field name, not yet checked. */
export type PlainRecord = Readonly<Record<string, unknown>>;
