/** The dataset that a command was given. In: its positionals. Out: the dataset, its issues printed; undefined if refused. */
import { readGraph, type ReadGraph } from '#lib/io/node/read-graph.ts';
import { printIssues } from './print-issues.ts';
import { WrongCall } from './cli-io.ts';
import type { CommandCall } from './command.ts';

export async function openDataset({ positionals, io }: CommandCall): Promise<ReadGraph | undefined> {
	const [path, ...others] = positionals;
	if (path === undefined) throw new WrongCall('no PATH is given');
	if (others.length > 0) throw new WrongCall(`one PATH is expected, not ${positionals.length}`);
	const opened = await readGraph([path], io.files);
	printIssues(opened.issues, io);
	return opened.ok ? opened.value : undefined;
}
