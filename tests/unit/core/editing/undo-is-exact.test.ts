/**
 * Promise K8: 200 seeded sequences of 50 edits. Undoing all gives the first dataset, redoing all the last, by a hash of the
 * files that they would be written as. Every state on the way passes the gate as a file does.
 */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { addActor, changeActor } from '#lib/core/editing/edit-actor.ts';
import { addRelation, changeRelation } from '#lib/core/editing/edit-relation.ts';
import { addRelationType, removeRelationType } from '#lib/core/editing/edit-relation-type.ts';
import { addSource, changeSource } from '#lib/core/editing/edit-source.ts';
import { changeActors, changeRelations } from '#lib/core/editing/change-many.ts';
import { fitView } from '#lib/core/editing/fit-view.ts';
import { mergeActors } from '#lib/core/editing/merge-actors.ts';
import { removeActors } from '#lib/core/editing/remove-actors.ts';
import { removeRelations } from '#lib/core/editing/remove-relations.ts';
import { removeSource } from '#lib/core/editing/remove-source.ts';
import { createSeededRandom } from '#lib/core/layout/seeded-random.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { record, redo, startHistory, undo } from '#lib/core/view/history.ts';
import { parseView } from '#lib/core/view/parse-view.ts';
import { staged } from './edit-stage.ts';

const SEQUENCES = 200;
const EDITS = 50;

const hash = (dataset: Dataset): string =>
	createHash('sha256')
		.update(JSON.stringify(toDatasetParts(dataset)))
		.digest('hex');

type Pick = <Item>(items: readonly Item[]) => Item | undefined;

/** One edit, chosen by chance; some are refused, as a person's are. */
function edit(dataset: Dataset, random: () => number, step: number): Checked<Dataset> {
	const pick: Pick = (items) => items[Math.floor(random() * items.length)];
	const actor = (): string => pick(dataset.actors)?.id ?? '';
	const relation = (): string => pick(dataset.relations)?.id ?? '';
	const source = (): string => pick(dataset.sources)?.id ?? '';
	const type = pick(dataset.relationTypes)?.id;
	const citations = [{ source: source(), locator: { paragraph: step + 1 } }];
	const ends = { from: actor(), to: actor(), type };
	const kinds: readonly (() => Checked<Dataset>)[] = [
		() => addActor(dataset, { name: `Actor ${step}`, partOf: actor() }),
		() => addActor(dataset, { name: 'ممثل', names: { ar: 'ممثل' } }),
		() => changeActor(dataset, actor(), { name: `Changed ${step}`, aliases: ['x'], partOf: actor() }),
		() => addRelation(dataset, { ...ends, citations }),
		() => addRelation(dataset, { ...ends, period: '2019-10~', citations }),
		() => changeRelation(dataset, relation(), { ...ends, claim: `Claim ${step}`, citations }),
		() => addSource(dataset, { title: `Source ${step}` }),
		() => changeSource(dataset, source(), { title: `Other ${step}`, URL: 'https://example.org' }),
		() => addRelationType(dataset, { label: `Type ${step}`, sign: 0 }),
		() => removeRelationType(dataset, type ?? '', pick(dataset.relationTypes)?.id),
		() => removeActors(dataset, [actor()]),
		() => removeRelations(dataset, [relation()]),
		() => removeSource(dataset, source(), random() < 0.5),
		() => mergeActors(dataset, actor(), [actor()]),
		() => changeActors(dataset, [actor(), actor()], { kind: `kind ${step}`, core: random() < 0.5 }),
		() => changeRelations(dataset, [relation(), relation()], { status: 'denied' })
	];
	return pick(kinds)?.() ?? { ok: false, issues: [] };
}

test(`${SEQUENCES} sequences of ${EDITS} edits: undo gives the first, redo the last, each state passes the gate`, () => {
	let made = 0;
	for (let seed = 1; seed <= SEQUENCES; seed += 1) {
		const random = createSeededRandom(seed);
		let history = startHistory(staged);
		for (let step = 0; step < EDITS; step += 1) {
			const edited = edit(history.present, random, step);
			if (!edited.ok) continue;
			made += 1;
			history = record(history, edited.value);
		}
		const last = history.present;
		const [first, lastHash] = [hash(staged), hash(last)];
		const parts = toDatasetParts(last);
		const file = (value: unknown) => ({ value, file: 'file' });
		const read = parseDataset({
			dataset: file(parts.dataset),
			actors: file(parts.actors),
			relations: file(parts.relations),
			sources: file(parts.sources)
		});
		expect(read.ok ? read.value : read.issues).toEqual(last);
		const { past } = history;
		for (const _step of past) history = undo(history);
		expect(history.present).toBe(staged);
		expect(hash(history.present)).toBe(first);
		for (const _step of past) history = redo(history);
		expect(history.present).toBe(last);
		expect(hash(history.present)).toBe(lastHash);
	}
	// Most edits are possible ones.
	expect(made).toBeGreaterThan((SEQUENCES * EDITS) / 2);
});

test('a view that is fitted to what is left names nothing else', () => {
	const random = createSeededRandom(7);
	let dataset = staged;
	let view = {
		...defaultView(staged),
		filters: { kinds: ['state'], types: ['support'], sources: ['b'] },
		selection: { what: 'many' as const, ids: ['iran', 'us', 'pmf'] },
		pinned: ['pmf'],
		positions: { pmf: [1, 2] as const },
		signs: { support: 0 }
	} as ReturnType<typeof fitView>;
	for (let step = 0; step < EDITS; step += 1) {
		const edited = edit(dataset, random, step);
		if (!edited.ok) continue;
		dataset = edited.value;
		view = fitView(view, dataset);
		expect(parseView(view, dataset).notices).toEqual([]);
		expect(fitView(view, dataset)).toBe(view);
	}
});

test('what named a merged actor names the one that it went into', () => {
	const view = {
		...defaultView(staged),
		selection: { what: 'pair' as const, ids: ['us', 'pmf'] as const },
		pinned: ['pmf', 'us']
	};
	const merged = mergeActors(staged, 'us', ['pmf']);
	if (!merged.ok) throw new Error('not merged');
	const fitted = fitView(view, merged.value, new Map([['pmf', 'us']]));
	expect(fitted.selection).toEqual({ what: 'actor', id: 'us' });
	expect(fitted.pinned).toEqual(['us']);
});
