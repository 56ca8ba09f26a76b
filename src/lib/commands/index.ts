/** The registry of commands, in the order in which the palette lists them. */
import { fit, zoomIn, zoomOut } from './camera.ts';
import { darkTheme, lightTheme, systemTheme } from './change-theme.ts';
import { clearFilters } from './clear-filters.ts';
import type { Command } from './command.ts';
import { removeSelection } from './edit-remove.ts';
import {
	addActor,
	addRelation,
	addSource,
	editHeader,
	editSelection,
	editTypes,
	findDuplicates,
	mergeSelection
} from './edit-things.ts';
import { explainMeasure, exportSnapshot, openFile, share, showCommands } from './dialogs.ts';
import { importReport } from './import-report.ts';
import { downloadNow, myDatasets } from './keep-datasets.ts';
import { redo } from './redo.ts';
import { resetView } from './reset-view.ts';
import { foldAll, unfoldAll } from './roll-up.ts';
import { save, saveAs } from './save-to-file.ts';
import { deselect, selectShown, unpin } from './selection.ts';
import { supposeGone, supposeMore, supposeOpposite, takeBackAll, takeBackLast } from './suppositions.ts';
import { showAnalysis, showGraph, showTable } from './tabs.ts';
import { undo } from './undo.ts';

export const COMMANDS: readonly Command[] = [
	openFile,
	myDatasets,
	save,
	saveAs,
	downloadNow,
	exportSnapshot,
	importReport,
	share,
	undo,
	redo,
	addActor,
	addRelation,
	addSource,
	editSelection,
	removeSelection,
	mergeSelection,
	findDuplicates,
	editHeader,
	editTypes,
	showGraph,
	showTable,
	showAnalysis,
	fit,
	zoomIn,
	zoomOut,
	clearFilters,
	foldAll,
	unfoldAll,
	supposeGone,
	supposeOpposite,
	supposeMore,
	takeBackLast,
	takeBackAll,
	resetView,
	unpin,
	selectShown,
	deselect,
	lightTheme,
	darkTheme,
	systemTheme,
	explainMeasure,
	showCommands
];
