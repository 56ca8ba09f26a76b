/**
 * The result of a grouping as a scene takes it. In: the grouping, the actors in the order of its network, its result or
 * nothing while it is computed. Out: groups by actor id, or the sentence that a caption says instead.
 */
import type { GroupingInfo } from '../groups/grouping-info.ts';
import type { GroupingResult } from '../groups/grouping.ts';
import type { SceneInput } from './derive-scene.ts';

export function toSceneGroups(
	{ label }: Pick<GroupingInfo, 'label'>,
	actors: readonly string[],
	result: GroupingResult | undefined
): Pick<SceneInput, 'groups' | 'groupsNote'> {
	if (result === undefined) return { groupsNote: 'It is being computed.' };
	if (!result.ok) return { groupsNote: `Undefined here: ${result.reason}` };
	const { group, count } = result;
	return { groups: { label, groupOf: new Map(actors.map((id, index) => [id, group[index] ?? -1])), count } };
}
