/** What other programs say of an actor or relation beyond our own fields, by their names. Only the shape. */
export type AttributeValue = string | number | boolean | readonly string[];

/** By attribute name; numbers are finite. Names are kept as written, but for three that JavaScript uses itself. */
export type Attributes = Readonly<Record<string, AttributeValue>>;
