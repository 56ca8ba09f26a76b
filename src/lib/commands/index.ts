/** The registry of commands, in the order in which the palette lists them. */
import { fit, zoomIn, zoomOut } from './camera.ts';
import { darkTheme, lightTheme, systemTheme } from './change-theme.ts';
import { clearFilters } from './clear-filters.ts';
import type { Command } from './command.ts';
import { explainMeasure, exportSnapshot, openFile, share, showCommands } from './dialogs.ts';
import { redo } from './redo.ts';
import { resetView } from './reset-view.ts';
import { foldAll, unfoldAll } from './roll-up.ts';
import { deselect, unpin } from './selection.ts';
import { supposeGone, supposeMore, supposeOpposite, takeBackAll, takeBackLast } from './suppositions.ts';
import { showAnalysis, showGraph, showTable } from './tabs.ts';
import { undo } from './undo.ts';

export const COMMANDS: readonly Command[] = [
	openFile,
	exportSnapshot,
	share,
	undo,
	redo,
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
	deselect,
	lightTheme,
	darkTheme,
	systemTheme,
	explainMeasure,
	showCommands
];
