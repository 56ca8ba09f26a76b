/** What a choice of sources holds for “a new source”. Ids are any text; this one would have to be written on purpose. */
export const NEW_SOURCE = '\u0000new';
