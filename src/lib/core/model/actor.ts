/** What an actor is. Only the shape: checking is done at the gate (core/dataset), drawing by the scene. */
import type { Attributes } from './attributes.ts';
import type { ActorId } from './ids.ts';
import type { ActorViz } from './viz.ts';

/** A person, group, state, institution or movement. */
export interface Actor {
	readonly id: ActorId;
	readonly name: string;
	/** Names in other languages by BCP 47 tag, such as `ar` or `ckb`. */
	readonly names: Readonly<Record<string, string>>;
	readonly aliases: readonly string[];
	/** What it is: `state`, `person`, `armed-group` …; the dataset chooses its words. */
	readonly kind: string;
	readonly description: string;
	/** The actor that it belongs to, where a source says so. */
	readonly partOf?: ActorId;
	/** True in the main cast, false in the supporting cast. */
	readonly core: boolean;
	/** What an imported file says besides, by its own names; absent when it says nothing more. */
	readonly attributes?: Attributes;
	/** Place and looks in the program that an imported file came from; kept for the way back. */
	readonly viz?: ActorViz;
}
