/**
 * One file of the trial and what is expected of it. Only the shape and small makers.
 *
 * `refuse`: must be refused with a place and a reason. `accept`: must open whole, with the facts given. `told`: must be
 * refused, or open with a notice whose words match `words`. `either`: may be refused or opened, never with harm.
 *
 * @typedef {{ actors?: number, relations?: number, directed?: boolean | 'mixed', labels?: readonly string[], edges?: readonly string[] }} Facts
 * @typedef {{ name: string, bytes: Uint8Array, expect: 'refuse' | 'accept' | 'told' | 'either', facts?: Facts, words?: RegExp }} Item
 */

const encoder = new TextEncoder();

/** @param {string | Uint8Array} content */
export const toBytes = (content) => (typeof content === 'string' ? encoder.encode(content) : content);

/** @param {string} name @param {string | Uint8Array} content @returns {Item} */
export const refused = (name, content) => ({ name, bytes: toBytes(content), expect: 'refuse' });

/** @param {string} name @param {string | Uint8Array} content @param {Facts} [facts] @returns {Item} */
export const accepted = (name, content, facts = {}) => ({
	name,
	bytes: toBytes(content),
	expect: 'accept',
	facts
});

/** @param {string} name @param {string | Uint8Array} content @param {RegExp} words @returns {Item} */
export const told = (name, content, words) => ({ name, bytes: toBytes(content), expect: 'told', words });

/** @param {string} name @param {string | Uint8Array} content @returns {Item} */
export const harmless = (name, content) => ({ name, bytes: toBytes(content), expect: 'either' });
