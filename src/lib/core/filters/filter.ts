/**
 * What a filter is: a declaration from which the visible graph, the counts, the words of the caption and the
 * controls of the page are made. A filter looks at one actor or one relation at a time and never at the page.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { ViewFilters } from '../view/view.ts';
import type { RelationAspect } from './relation-aspects.ts';

export interface FilterOption {
	readonly value: string;
	readonly label: string;
	/** A sentence that explains the option, for a tooltip or a card. */
	readonly hint?: string;
}

interface FilterBase<Item> {
	readonly id: keyof ViewFilters;
	readonly label: string;
	isActive(filters: ViewFilters): boolean;
	keeps(item: Item, filters: ViewFilters): boolean;
	/** The filter in words for a caption, such as “support and pressure only”; absent when it is not active. */
	describe(filters: ViewFilters, dataset: Dataset): string | undefined;
	/** The choices to offer, when the filter is a choice among few. */
	options?(dataset: Dataset): readonly FilterOption[];
	/** The filters as they would be if only this option were chosen; what an option's count answers to. */
	choose?(filters: ViewFilters, value: string): ViewFilters;
	/** The options under each of which the item would be kept, were it the only one chosen; each once. */
	optionsOf?(item: Item): readonly string[];
}

export interface ActorFilter extends FilterBase<Actor> {
	readonly of: 'actor';
}

export interface RelationFilter extends FilterBase<Relation> {
	readonly of: 'relation';
	/** The one part of a relation that `keeps` and `optionsOf` look at. */
	readonly aspect: RelationAspect;
}

export type Filter = ActorFilter | RelationFilter;
