/**
 * The state of the page: one session with its history, and everything that follows from it.
 *
 * In: sessions, changes of the view, scores and places that the compute worker brings. Out: derived values that the
 * screen reads. It touches neither the screen nor the network; large values are raw and never changed in place.
 */
import { untrack } from 'svelte';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { countRelations } from '#lib/core/graph/count-relations.ts';
import { findGroupingInfo } from '#lib/core/groups/grouping-info.ts';
import { isSameTies } from '#lib/core/graph/same-ties.ts';
import { buildTies, type Ties } from '#lib/core/graph/ties.ts';
import { derivePositions } from '#lib/core/layout/derive-positions.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';
import { deriveDrawn } from '#lib/core/scene/derive-drawn.ts';
import { deriveScene, type SceneInput } from '#lib/core/scene/derive-scene.ts';
import type { Sizing } from '#lib/core/scene/sizing.ts';
import type { GroundName } from '#lib/core/scene/palette.ts';
import { toSceneGroups } from '#lib/core/scene/to-scene-groups.ts';
import { toSignMap } from '#lib/core/scene/to-sign-map.ts';
import { toScoreOf } from '#lib/core/scene/to-score-of.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { NOTHING } from '#lib/core/view/default-view.ts';
import { record, redo, startHistory, undo, type History } from '#lib/core/view/history.ts';
import { selectedActors } from '#lib/core/view/select-actors.ts';
import type { Selection, View, ViewFilters } from '#lib/core/view/view.ts';
import type { Camera } from './camera.ts';
import { buildDirectory, type Directory } from './directory.ts';
import { NO_SCORES, type ScoreSet } from './score-set.ts';
import type { Session } from './session.ts';
import type { StudyKind } from '#lib/workers/studies.ts';
import { Study } from './study.svelte.ts';

export class Explorer {
	#history = $state.raw<History<Session>>() as History<Session>;
	/** The newest scores; those of an earlier view until the worker has answered for this one. */
	scores = $state.raw<ScoreSet>(NO_SCORES);
	/** The ties that the worker failed to score last. */
	unscored = $state.raw<Ties>();
	ground = $state<GroundName>('light');
	/** Enlargement of circles and letters on small screens. */
	magnification = $state(1);
	camera = $state.raw<Camera>();
	/** True between asking for a layout and its answer. */
	arranging = $state(false);

	constructor(session: Session, scores: ScoreSet) {
		this.#history = startHistory(session);
		// Scores that come with the page are those of its first view.
		this.scores = { ...scores, ties: this.ties };
	}

	readonly session = $derived(this.#history.present);
	/** The dataset as it was coded: what is exported, shared and opened again. */
	readonly original = $derived(this.session.dataset);
	readonly view = $derived(this.session.view);
	readonly measures = $derived(this.session.measures);
	readonly canUndo = $derived(this.#history.past.length > 0);
	readonly canRedo = $derived(this.#history.future.length > 0);
	readonly #filters = $derived(this.view.filters);
	readonly #suppositions = $derived(this.view.suppositions);
	readonly #folded = $derived(this.view.folded);
	readonly reading = $derived(
		deriveReading(this.original, { suppositions: this.#suppositions, folded: this.#folded })
	);
	/** The dataset as it is read: parts folded, suppositions made. Everything that is shown and counted comes from it. */
	readonly dataset = $derived(this.reading.dataset);
	readonly originalDirectory = $derived(buildDirectory(this.original));
	readonly directory = $derived(
		this.dataset === this.original
			? this.originalDirectory
			: buildDirectory(this.dataset, this.originalDirectory)
	);
	readonly #signs = $derived(this.view.signs);
	readonly visible = $derived(deriveVisible(this.dataset, this.#filters));
	readonly ties = $derived(
		buildTies(
			this.visible.actors,
			this.visible.relations,
			this.dataset.relationTypes,
			toSignMap({ signs: this.#signs })
		)
	);
	/** Whether the scores are those of what is visible now. */
	readonly isSettled = $derived(this.scores.ties !== undefined && isSameTies(this.scores.ties, this.ties));
	/** Whether the worker failed to score what is visible now: what waits for scores need not wait any longer. */
	readonly hasNoScores = $derived(this.unscored !== undefined && isSameTies(this.unscored, this.ties));
	readonly measure = $derived(this.measures.find(({ id }) => id === this.view.measure));
	// Each of its own, so that the other measures, which come later, draw nothing anew.
	readonly #shownResult = $derived(
		this.measure === undefined ? undefined : this.scores.results.get(this.measure.id)
	);
	readonly #scoredActors = $derived(this.scores.actors);
	readonly sizing = $derived.by(() => this.#deriveSizing());
	readonly #pinned = $derived(this.view.pinned);
	readonly #selection = $derived(this.view.selection);
	readonly #wanted = $derived(wantedActors(this.#pinned, this.#selection, this.directory));
	readonly #relationCounts = $derived(countRelations(this.visible.relations));
	/** What a bounded picture keeps: the highest by the measure that sizes it, else those with the most relations. */
	readonly #relevanceOf = $derived.by(() => {
		const { sizing, measure } = this;
		if (sizing?.result.ok !== true) return (id: string): number => this.#relationCounts.get(id) ?? 0;
		return measure?.lowFirst === true ? (id: string): number => -sizing.scoreOf(id) : sizing.scoreOf;
	});
	readonly drawn = $derived(deriveDrawn(this.visible, this.#relevanceOf, this.#wanted));
	readonly positions = $derived(derivePositions(this.drawn, this.session.base, this.view.positions));
	/** The groups that colour the picture, or the sentence why there are none yet. */
	readonly grouped = $derived.by(() => this.#deriveGroups());
	/** Everything that a picture is made of but its ground. */
	readonly sceneInput = $derived({
		dataset: this.dataset,
		reading: this.reading,
		view: this.view,
		drawn: this.drawn,
		positions: this.positions,
		magnification: this.magnification,
		...this.grouped,
		...(this.sizing === undefined ? {} : { sizing: this.sizing })
	});
	readonly scene = $derived(deriveScene({ ...this.sceneInput, ground: this.ground }));
	readonly studies: { readonly [Kind in StudyKind]: Study<Kind> } = {
		balance: new Study('balance'),
		groups: new Study('groups'),
		tieBetweenness: new Study('tieBetweenness'),
		robustness: new Study('robustness'),
		comparison: new Study('comparison'),
		importance: new Study('importance'),
		hinges: new Study('hinges')
	};

	resultOf(measureId: string): MeasureResult | undefined {
		return this.scores.results.get(measureId);
	}

	/** Changes the view as one step of undo; steps of the same gesture are one. */
	change(patch: Partial<View>, gesture?: string): void {
		this.#go({ ...this.session, view: { ...this.view, ...patch } }, gesture);
	}

	filter(filters: ViewFilters, gesture?: string): void {
		this.change({ filters }, gesture);
	}

	select(selection: Selection): void {
		this.change({ selection });
	}

	deselect(): void {
		if (this.view.selection.what !== 'nothing') this.select(NOTHING);
	}

	/**
	 * Swaps in another dataset and view, as one step: one undo brings back what was there. Scores that come with it are
	 * those of this view, so that its first picture need not wait for them.
	 */
	open(session: Session, scores?: ScoreSet): void {
		this.#go(session);
		if (scores !== undefined) this.scores = { ...scores, ties: this.ties };
	}

	/** Swaps in the dataset after an edit, kept under `document`, as one step; places of actors that were there stay. */
	edit(
		change: Pick<Session, 'dataset'> & Partial<Session> & { readonly document: string },
		gesture?: string
	): void {
		this.#go({ ...this.session, ...change }, gesture);
	}

	/** Shows a view without a step of undo: the one that the address asked for. */
	start(view: View): void {
		this.#history = startHistory({ ...this.session, view });
	}

	/** Shows a whole session without a step of undo: the one that the page was left with. */
	begin(session: Session): void {
		this.#history = startHistory(session);
	}

	/** Fills in places that were computed for a session, wherever in the history it stands. */
	setBase(dataset: Session['dataset'], base: Session['base']): void {
		const fill = (session: Session): Session =>
			session.dataset === dataset ? { ...session, base } : session;
		const { past, present, future } = untrack(() => this.#history);
		this.#history = { past: past.map(fill), present: fill(present), future: future.map(fill) };
	}

	undo(): void {
		this.#history = undo(this.#history);
	}

	redo(): void {
		this.#history = redo(this.#history);
	}

	#go(session: Session, gesture?: string): void {
		this.#history = record(this.#history, session, gesture);
	}

	#deriveGroups(): Pick<SceneInput, 'groups' | 'groupsNote'> {
		const info = findGroupingInfo(this.view.colouring);
		if (info === undefined) return {};
		const { answered, failure } = this.studies.groups;
		// The groups of the last view stand until those of this one are there; those of another grouping do not.
		const isOfThis = answered?.question.grouping === info.id;
		if (failure !== undefined && !isOfThis) return { groupsNote: failure };
		return toSceneGroups(
			info,
			isOfThis ? answered.question.ties.actors : [],
			isOfThis ? answered.answer : undefined
		);
	}

	#deriveSizing(): Sizing | undefined {
		const measure = this.measure;
		const result = this.#shownResult;
		if (measure === undefined || result === undefined) return undefined;
		return { measure, result, scoreOf: toScoreOf(this.#scoredActors, result) };
	}
}

/** Who must be drawn however large the graph is: what was moved and what is chosen. */
function wantedActors(
	pinned: View['pinned'],
	selection: Selection,
	{ relations }: Directory
): ReadonlySet<string> {
	return new Set([...pinned, ...chosenActors(selection, relations)]);
}

function chosenActors(selection: Selection, relations: Directory['relations']): readonly string[] {
	const relation = selection.what === 'relation' ? relations.get(selection.id) : undefined;
	return relation === undefined ? selectedActors(selection) : [relation.from, relation.to];
}
