/**
 * The arrows of the house (docs/architecture.md), checked by `npm run check:arrows`:
 * core <- codecs <- io <- state <- commands <- ui <- routes; cli stands on core, codecs, io and canvas/layout;
 * workers and canvas lean on core from the side. No cycle, not even of types.
 */
const room = (name) => `^src/lib/${name}/`;
const forbid = (name, from, to, comment) => ({
	name,
	severity: 'error',
	comment,
	from: { path: from },
	to: { path: to }
});

module.exports = {
	forbidden: [
		{
			name: 'no-cycle',
			severity: 'error',
			comment: 'Two modules that need each other are one idea or three.',
			from: {},
			to: { circular: true }
		},
		{
			name: 'no-unresolved',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app|\\./\\$types|\\$env)' }
		},
		forbid(
			'core-is-pure',
			room('core'),
			'^src/(lib/(codecs|io|workers|canvas|state|commands|ui)|routes|cli)/',
			'core knows nobody'
		),
		forbid(
			'core-packages',
			room('core'),
			'node_modules/(svelte|@sveltejs|cytoscape|bits-ui|idb|comlink)',
			'core has no page, no drawing, no storage'
		),
		forbid(
			'codecs-on-core',
			room('codecs'),
			'^src/(lib/(io|workers|canvas|state|commands|ui)|routes|cli)/',
			'codecs stand on core'
		),
		forbid(
			'io-below-state',
			room('io'),
			'^src/(lib/(workers|canvas|state|commands|ui)|routes|cli)/',
			'io stands on codecs and core'
		),
		forbid(
			'workers-on-core',
			room('workers'),
			'^src/(lib/(io|state|commands|ui)|routes|cli)/',
			'workers lean on core, codecs and canvas/layout'
		),
		forbid(
			'workers-canvas-layout-only',
			room('workers'),
			'^src/lib/canvas/(?!layout/)',
			'workers have no screen'
		),
		forbid(
			'canvas-on-core',
			room('canvas'),
			'^src/(lib/(codecs|io|workers|state|commands|ui)|routes|cli)/',
			'canvas leans on core'
		),
		forbid(
			'state-below-commands',
			room('state'),
			'^src/(lib/(commands|ui)|routes|cli)/',
			'state does not know who changes it'
		),
		forbid(
			'commands-below-ui',
			room('commands'),
			'^src/(lib/(ui|canvas)|routes|cli)/',
			'a command works without a screen'
		),
		forbid('ui-below-routes', room('ui'), '^src/(routes|cli)/', 'parts do not know their page'),
		forbid(
			'cli-floor',
			'^src/cli/',
			'^src/(lib/(workers|state|commands|ui|canvas/(?!layout/))|routes)/',
			'the command line stands on core, codecs, io'
		),
		{
			name: 'only-canvas-draws',
			severity: 'error',
			comment: 'cytoscape is imported by canvas alone',
			from: { path: '^src/', pathNot: room('canvas') },
			to: { path: 'node_modules/cytoscape' }
		},
		{
			name: 'no-node-in-the-page',
			severity: 'error',
			comment: 'only io/node, the command line and prerendering touch Node',
			from: { path: '^src/lib/', pathNot: '^src/lib/io/node/' },
			to: { dependencyTypes: ['core'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'browser', 'default', 'types'],
			mainFields: ['module', 'main']
		}
	}
};
