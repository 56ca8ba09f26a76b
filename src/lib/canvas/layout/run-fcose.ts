/**
 * fCoSE over a headless Cytoscape: the one place where the two libraries meet a layout.
 *
 * In: a board with a start for every actor, a generator. Out: the same board, its movable actors moved. It needs no
 * page: it runs in a worker, in Node and in tests. Repeatable, because the libraries' `Math.random` is the given
 * generator while they run. Balci and Dogrusoz 2022, doi:10.1109/TVCG.2021.3095303.
 */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { deriveTieLength, type Board } from '#lib/core/layout/board.ts';
import type { Random } from '#lib/core/layout/seeded-random.ts';
import { BOX_HEIGHT, BOX_WIDTH } from '#lib/core/layout/spacing.ts';

cytoscape.use(fcose);

/** Ids of our own, so that no actor's id can mean something to the libraries. */
const toKey = (index: number) => `n${index}`;

export function runFcose(board: Board, random: Random): void {
	const actors = [...board.movable.keys()];
	const place = (index: number) => ({ x: board.x[index] ?? 0, y: board.y[index] ?? 0 });
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		style: [{ selector: 'node', style: { width: BOX_WIDTH, height: BOX_HEIGHT, shape: 'rectangle' } }],
		elements: [
			...actors.map((index) => ({ data: { id: toKey(index) }, position: place(index) })),
			...board.pairs.map((pair) => ({
				data: { source: toKey(pair.a), target: toKey(pair.b), length: deriveTieLength(pair) }
			}))
		]
	});
	const fixed = actors.filter((index) => !board.movable[index]);
	const options = {
		name: 'fcose',
		quality: 'proof',
		randomize: false,
		animate: false,
		fit: false,
		tile: false,
		packComponents: false,
		// fCoSE measures a tie from border to border; ours are from middle to middle.
		idealEdgeLength: (edge: cytoscape.EdgeSingular) => Number(edge.data('length')) - BOX_HEIGHT,
		nodeRepulsion: () => 9000,
		edgeElasticity: () => 0.4,
		gravity: 0.2,
		numIter: 1500,
		...(fixed.length > 0 && {
			fixedNodeConstraint: fixed.map((index) => ({ nodeId: toKey(index), position: place(index) }))
		})
	};
	withRandom(random, () => cy.layout(options as cytoscape.LayoutOptions).run());
	for (const index of actors) {
		if (!board.movable[index]) continue;
		const { x, y } = cy.getElementById(toKey(index)).position();
		if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
		board.x[index] = x;
		board.y[index] = y;
	}
	cy.destroy();
}

/** Everything inside runs at once, so nobody else can meet the borrowed generator. */
function withRandom(random: Random, run: () => void): void {
	const original = Math.random;
	Math.random = random;
	try {
		run();
	} finally {
		Math.random = original;
	}
}
