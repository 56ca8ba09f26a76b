/** What the editing dialog is called. In: its task. Out: a title. */
import type { EditTask } from '#lib/state/edit-task.ts';

export function titleOfTask(task: EditTask): string {
	switch (task.what) {
		case 'actor':
		case 'relation':
		case 'source':
			return task.id === undefined
				? `Add ${task.what === 'actor' ? 'an' : 'a'} ${task.what}`
				: `Edit the ${task.what}`;
		case 'dataset':
			return 'Edit the dataset';
		case 'types':
			return 'Relation types';
		case 'remove':
			return task.ids.length === 1
				? `Delete the ${task.of.slice(0, -1)}`
				: `Delete ${task.ids.length} ${task.of}`;
		case 'merge':
			return 'Merge actors';
		case 'duplicates':
			return 'Find duplicate actors';
	}
}
