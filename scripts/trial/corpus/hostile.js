/** Every hostile file of the trial. Out: items with names of their own. */
import { listHostileArchives } from './hostile-archives.js';
import { listHostileJson } from './hostile-json.js';
import { listHostileLabels } from './hostile-labels.js';
import { listHostileTables } from './hostile-tables.js';
import { listHostileXml } from './hostile-xml.js';

export const listHostile = () => [
	...listHostileXml(),
	...listHostileJson(),
	...listHostileTables(),
	...listHostileArchives(),
	...listHostileLabels()
];
