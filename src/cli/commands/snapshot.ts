/**
 * `entente snapshot`: the picture of a view, with no browser: the same layout, scene and figure as the page's.
 * Writes one SVG file; looks nothing up anywhere.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { requireKnown, textOption } from '../option-values.ts';
import { addReading, READING_HELP, READING_OPTIONS } from '../reading-options.ts';
import { toSnapshotView } from '../snapshot-view.ts';
import { drawSnapshot } from '../draw-snapshot.ts';
import { describeFileError } from '#lib/io/node/describe-file-error.ts';
import { LAYOUTS } from '#lib/canvas/layout/index.ts';
import { MEASURES } from '#lib/core/measures/index.ts';
import type { Command } from '../command.ts';

export const snapshot: Command = {
	name: 'snapshot',
	summary: 'the picture of a view, as SVG, with no browser',
	help: `Usage: entente snapshot PATH -o OUT.svg [--view JSON|FRAGMENT] [filters]
                        [--measure ID|none] [--layout ID] [--theme light|dark]
                        [--title TEXT] [--date YYYY-MM-DD] [--width PX]

Draws what the page would draw. A snapshot file is drawn as its own view, nothing moved.

  -o, --output FILE      where the SVG goes; - for standard output
  --view VIEW            a view as JSON, as @FILE.json, or as the fragment of a copied address
${FILTER_HELP}
${READING_HELP}
  --all                  the supporting cast too
  --measure ID           what size means; none for one size
  --layout ID            ${LAYOUTS.map(({ id }) => id).join(', ')}
  --theme                light (default) or dark
  --title TEXT           instead of the dataset's title
  --date YYYY-MM-DD      the date in the picture; today's without it
  --width PX             width of the picture, 1200 without it

Exit: 0, or 1 when the data are refused or the file cannot be written.`,
	options: {
		...FILTER_OPTIONS,
		...READING_OPTIONS,
		output: { type: 'string', short: 'o' },
		view: { type: 'string' },
		all: { type: 'boolean' },
		measure: { type: 'string' },
		layout: { type: 'string' },
		theme: { type: 'string' },
		title: { type: 'string' },
		date: { type: 'string' },
		width: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const output = textOption(values, 'output');
		if (output === undefined) throw new WrongCall('no output is given; add -o OUT.svg');
		if (output !== '-' && !output.toLowerCase().endsWith('.svg')) {
			throw new WrongCall(`${output} does not end in .svg, and SVG is what this command writes`);
		}
		const theme = textOption(values, 'theme') ?? 'light';
		requireKnown('theme', [theme], ['light', 'dark']);
		const layout = textOption(values, 'layout');
		if (layout !== undefined)
			requireKnown(
				'layout',
				[layout],
				LAYOUTS.map(({ id }) => id)
			);
		const measure = textOption(values, 'measure');
		if (measure !== undefined) requireKnown('measure', [measure], ['none', ...MEASURES.map(({ id }) => id)]);
		const width = Number(textOption(values, 'width') ?? 1200);
		if (!(width >= 300 && width <= 10_000)) throw new WrongCall('--width must be a number from 300 to 10000');
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { view, positions, notices } = await toSnapshotView(
			opened,
			call,
			toFilters(values, opened.dataset)
		);
		notices.forEach((notice) => io.stderr(`entente: ${notice}\n`));
		const title = textOption(values, 'title');
		const text = drawSnapshot({
			dataset: opened.dataset,
			view: {
				...addReading(view, values, opened.dataset),
				...(measure === undefined ? {} : { measure }),
				...(layout === undefined ? {} : { layout: { ...view.layout, id: layout } })
			},
			positions: layout === undefined ? positions : new Map(),
			ground: theme === 'dark' ? 'dark' : 'light',
			date: textOption(values, 'date') ?? io.today(),
			width,
			...(title === undefined ? {} : { title })
		});
		if (output === '-') {
			io.stdout(text);
			return DONE;
		}
		try {
			await io.files.writeText(output, text);
			return DONE;
		} catch (error) {
			io.stderr(`entente: ${output}: ${describeFileError(error)}\n`);
			return REFUSED;
		}
	}
};
