/**
 * The fonts of a picture. Names that Cytoscape is to take stand without quotation marks, which it refuses and which
 * neither CSS nor SVG needs for them.
 */
export const FONT_FAMILY = 'Inter Variable, Inter, Vazirmatn Variable, Helvetica Neue, Arial, sans-serif';

/** For text in Arabic script: its font first, because renderers of pictures wait for the first font of a list only. */
export const ARABIC_FONT_FAMILY = 'Vazirmatn Variable, Inter Variable, Arial, sans-serif';

/** Titles. */
export const SERIF_FAMILY = "'Source Serif 4 Variable', 'Vazirmatn Variable', Georgia, serif";
