/**
 * The package brings no types (version 2.2.0).
 * In: Cytoscape, by `cytoscape.use`. Out: a layout named `fcose`. Its options are in its README.
 */
declare module 'cytoscape-fcose' {
	import type { Ext } from 'cytoscape';
	const register: Ext;
	export default register;
}
