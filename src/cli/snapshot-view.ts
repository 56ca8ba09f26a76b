/**
 * The view that `snapshot` draws: the snapshot file's own, the one given with `--view`, or the dataset's default, with
 * the filters of the call on top. In: an opened dataset and the call. Out: a view, positions that are known already,
 * and notices on what of the given view is not known.
 */
import { decodeView } from '#lib/codecs/view-url/decode-view.ts';
import { defaultView, NO_FILTERS } from '#lib/core/view/default-view.ts';
import { parseView, type ParsedView } from '#lib/core/view/parse-view.ts';
import { describeFileError } from '#lib/io/node/describe-file-error.ts';
import { WrongCall } from './cli-io.ts';
import { flagOption, textOption } from './option-values.ts';
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Position, View, ViewFilters } from '#lib/core/view/view.ts';
import type { CommandCall } from './command.ts';

export interface SnapshotRequest {
	readonly view: View;
	readonly positions: ReadonlyMap<string, Position>;
	readonly notices: readonly string[];
}

export async function toSnapshotView(
	{ dataset, snapshot }: OpenedDataset,
	call: CommandCall,
	asked: ViewFilters
): Promise<SnapshotRequest> {
	const given = textOption(call.values, 'view');
	const { view, notices } =
		given !== undefined
			? await readView(given, dataset, call)
			: snapshot === undefined
				? { view: defaultView(dataset), notices: [] }
				: parseView(snapshot.view, dataset);
	const start = flagOption(call.values, 'all') ? { ...view, filters: withoutCore(view.filters) } : view;
	const positions = given === undefined ? Object.entries(snapshot?.positions ?? {}) : [];
	return {
		view: { ...start, filters: { ...start.filters, ...asked } },
		positions: new Map(positions),
		notices
	};
}

function withoutCore(filters: ViewFilters): ViewFilters {
	const { coreOnly: _, ...rest } = filters;
	return Object.keys(rest).length === 0 ? NO_FILTERS : rest;
}

async function readView(given: string, dataset: Dataset, { io }: CommandCall): Promise<ParsedView> {
	const text = given.startsWith('@') ? await readText(given.slice(1), io.files) : given;
	if (!text.trimStart().startsWith('{')) return decodeView(text.slice(text.indexOf('#') + 1).trim(), dataset);
	try {
		return parseView(JSON.parse(text), dataset);
	} catch {
		throw new WrongCall('--view is neither JSON nor the fragment of an address');
	}
}

async function readText(path: string, files: CommandCall['io']['files']): Promise<string> {
	try {
		return new TextDecoder().decode(await files.readBytes(path));
	} catch (error) {
		throw new WrongCall(`${path}: ${describeFileError(error)}`);
	}
}
