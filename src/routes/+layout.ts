/** Every page is made once, when the site is built, and needs no server afterwards. */
export const prerender = true;
/** Addresses end in a slash, so that a folder of any static host serves them. */
export const trailingSlash = 'always';
