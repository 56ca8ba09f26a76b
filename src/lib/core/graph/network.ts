/**
 * The views on the ties that measures need, each made when first asked for and kept.
 *
 * In: ties. Out: the collapsed graph, unsigned and signed, as typed arrays and as a graphology graph. Loops are dropped
 * and counted. Never changes the ties, and nothing that it hands out may be changed.
 */
import { DirectedGraph } from 'graphology';
import { indexAt, numberAt, buildArcs, withoutWeights, type Arcs } from './arcs.ts';
import { collapseTies } from './collapse.ts';
import { collapseSigned, type SignedCollapse } from './collapse-signed.ts';
import { toMutualArcs } from './to-mutual-arcs.ts';
import type { ActorId } from '../model/ids.ts';
import type { Ties } from './ties.ts';

export type ArcAttributes = { weight: number };

export interface Network {
	readonly ties: Ties;
	/** Actor ids; their order is the order of every array of scores. */
	readonly actors: readonly ActorId[];
	readonly order: number;
	/** Relations of an actor with itself, which no measure counts. */
	readonly loops: number;
	/** True when there are relations and all of them are of undirected types: arcs then come in equal pairs. */
	readonly undirected: boolean;
	/** The unsigned collapse: parallel relations are one arc, weight = sum of strengths. */
	readonly arcs: Arcs;
	/** The same arcs, each of weight 1. */
	readonly unweightedArcs: Arcs;
	/** Weight z = a_ij + a_ji between any two actors with a tie, an arc each way (Burt's measures). */
	readonly mutualArcs: Arcs;
	/** As `mutualArcs`, from arcs of weight 1: z is 1 or 2. */
	readonly unweightedMutualArcs: Arcs;
	/**
	 * The unsigned collapse as a graphology graph with `weight` on its edges. A node's key is the actor's index as
	 * text, not its id: graphology's indices are plain objects, in which an id such as `__proto__` is lost.
	 */
	readonly graph: DirectedGraph<Record<string, never>, ArcAttributes>;
	/** The signed collapse per ordered pair. */
	readonly signed: SignedCollapse;
	/** The signed collapse per unordered pair. */
	readonly undirectedSigned: SignedCollapse;
}

/** Wraps ties; nothing is computed until a view is asked for. */
export function buildNetwork(ties: Ties): Network {
	const order = ties.actors.length;
	const loops = ties.from.reduce((count, from, tie) => count + (from === ties.to[tie] ? 1 : 0), 0);
	const arcs = lazy(() => buildArcs(order, collapseTies(ties)));
	const unweightedArcs = lazy(() => withoutWeights(arcs()));
	const mutualArcs = lazy(() => toMutualArcs(arcs()));
	const unweightedMutualArcs = lazy(() => toMutualArcs(unweightedArcs()));
	const graph = lazy(() => toGraph(arcs()));
	const signed = lazy(() => collapseSigned(ties, true));
	const undirectedSigned = lazy(() => collapseSigned(ties, false));
	return {
		ties,
		actors: ties.actors,
		order,
		loops,
		undirected: isUndirected(ties),
		get arcs() {
			return arcs();
		},
		get unweightedArcs() {
			return unweightedArcs();
		},
		get mutualArcs() {
			return mutualArcs();
		},
		get unweightedMutualArcs() {
			return unweightedMutualArcs();
		},
		get graph() {
			return graph();
		},
		get signed() {
			return signed();
		},
		get undirectedSigned() {
			return undirectedSigned();
		}
	};
}

function isUndirected(ties: Ties): boolean {
	let relations = 0;
	for (let tie = 0; tie < ties.from.length; tie++) {
		if (ties.from[tie] === ties.to[tie]) continue;
		if (ties.types[ties.type[tie] ?? 0]?.directed !== false) return false;
		relations++;
	}
	return relations > 0;
}

function toGraph(arcs: Arcs): DirectedGraph<Record<string, never>, ArcAttributes> {
	const graph = new DirectedGraph<Record<string, never>, ArcAttributes>({ allowSelfLoops: false });
	for (let actor = 0; actor < arcs.order; actor++) graph.addNode(String(actor));
	for (let from = 0; from < arcs.order; from++) {
		for (let arc = indexAt(arcs.out.start, from); arc < indexAt(arcs.out.start, from + 1); arc++) {
			graph.addEdge(String(from), String(indexAt(arcs.out.end, arc)), {
				weight: numberAt(arcs.out.weight, arc)
			});
		}
	}
	return graph;
}

function lazy<Value>(make: () => Value): () => Value {
	let made: { value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}
