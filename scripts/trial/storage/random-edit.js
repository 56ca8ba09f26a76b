/**
 * One edit of a dataset, chosen by chance among all kinds that the page offers. In: a dataset, a random generator, the number
 * of the step. Out: the edited dataset, or why it was refused, as a person’s edit is.
 *
 * @typedef {import('../../../src/lib/core/model/dataset.ts').Dataset} Dataset
 * @typedef {import('../../../src/lib/core/model/issue.ts').Checked<Dataset>} Edited
 */

/** @returns {Promise<(dataset: Dataset, random: () => number, step: number) => Edited>} */
export async function loadRandomEdit() {
	const editing = '../../../src/lib/core/editing';
	const [actors, relations, types, sources, many, merging, actorsGone, relationsGone, sourceGone] =
		await Promise.all([
			import(`${editing}/edit-actor.ts`),
			import(`${editing}/edit-relation.ts`),
			import(`${editing}/edit-relation-type.ts`),
			import(`${editing}/edit-source.ts`),
			import(`${editing}/change-many.ts`),
			import(`${editing}/merge-actors.ts`),
			import(`${editing}/remove-actors.ts`),
			import(`${editing}/remove-relations.ts`),
			import(`${editing}/remove-source.ts`)
		]);
	return (dataset, random, step) => {
		/** @param {readonly { readonly id: string }[]} items */
		const oneOf = (items) => items[Math.floor(random() * items.length)]?.id ?? '';
		const [actor, other] = [oneOf(dataset.actors), oneOf(dataset.actors)];
		const [relation, source, type] = [
			oneOf(dataset.relations),
			oneOf(dataset.sources),
			oneOf(dataset.relationTypes)
		];
		const citations = [{ source, locator: { page: String(step) } }];
		const kinds = [
			() => actors.addActor(dataset, { name: `Newcomer ${step}`, names: { ar: 'الوافد' } }),
			() => actors.addActor(dataset, { name: `Part ${step}`, partOf: actor }),
			() => actors.changeActor(dataset, actor, { name: `Renamed ${step}`, aliases: [`Alias ${step}`] }),
			() => relations.addRelation(dataset, { from: actor, to: other, type, citations }),
			() => relations.addRelation(dataset, { from: actor, to: actor, type, period: '2019-10~', citations }),
			() =>
				relations.changeRelation(dataset, relation, {
					from: actor,
					to: other,
					type,
					claim: `Claim ${step}`,
					citations
				}),
			() => sources.addSource(dataset, { title: `Source ${step}` }),
			() => sources.changeSource(dataset, source, { title: `Retitled ${step}` }),
			() => types.addRelationType(dataset, { label: `Type ${step}`, sign: -1 }),
			() => types.removeRelationType(dataset, type, oneOf(dataset.relationTypes)),
			() => many.changeActors(dataset, [actor, other], { kind: `kind ${step}` }),
			() => many.changeRelations(dataset, [relation], { status: 'denied' }),
			() => merging.mergeActors(dataset, actor, [other]),
			() => actorsGone.removeActors(dataset, [actor]),
			() => relationsGone.removeRelations(dataset, [relation]),
			() => sourceGone.removeSource(dataset, source, random() < 0.5)
		];
		return kinds[Math.floor(random() * kinds.length)]?.() ?? { ok: false, issues: [] };
	};
}
