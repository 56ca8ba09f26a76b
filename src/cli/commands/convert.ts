/** `entente convert`: from any format that is read to any that is written, with an account of every row and field. */
import { chooseFormat } from '../choose-format.ts';
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { describeLosses, lossesInWords, type Loss } from '#lib/codecs/describe-losses.ts';
import { READING_OPTIONS, readingOptionsOf } from '../foreign-file-options.ts';
import { printIssues } from '../print-issues.ts';
import { readGraph, type ReadGraph } from '#lib/io/node/read-graph.ts';
import { textOption } from '../option-values.ts';
import { toAccount } from '../convert-account.ts';
import { writeOutput } from '../write-output.ts';
import type { Command, CommandCall } from '../command.ts';
import type { EncodedFile, Format } from '#lib/codecs/format.ts';
import type { ImportReport, ReportNotice } from '#lib/core/import/report.ts';

export const convert: Command = {
	name: 'convert',
	summary: 'write a graph of any readable format in another format',
	help: `Usage: entente convert IN… OUT [--to FORMAT] [--report FILE] [--plan FILE]
                       [--encoding NAME] [--delimiter CHAR]

Reads IN (a file or folder of any format; several tables together) and writes OUT.
What IN is, is told by its content; what OUT is, by its ending or by --to.
Nothing is dropped in silence: the account says read = kept + merged + rejected,
and lists what the target format cannot hold.

  --to FORMAT       entente-json, csv, xlsx, gexf, graphml …; default: by OUT's ending.
                    An OUT that ends in / is a folder with the four parts of a dataset
  --report FILE     write the account as JSON: { "format", "directed", "read",
                    "kept", "merged", "rejected", "rejectedRows", "notices" }
  --plan FILE       what the columns and values of a table mean, as JSON
                    (docs/formats.md); default: what their names suggest
  --encoding NAME   how the text is encoded, such as windows-1256; default: detected
  --delimiter CHAR  what stands between cells; default: detected

Exit: 0 written, 1 refused, 2 a wrong call.`,
	options: { to: { type: 'string' }, report: { type: 'string' }, ...READING_OPTIONS },
	async run(call) {
		const { positionals, values, io } = call;
		const output = positionals.at(-1);
		if (output === undefined || positionals.length < 2) throw new WrongCall('IN and OUT are needed');
		const inputs = positionals.slice(0, -1);
		if (inputs.includes(output)) throw new WrongCall(`OUT is the same file as IN: ${output}`);
		const format = chooseFormat(output, textOption(values, 'to'));
		const read = await readGraph(inputs, io.files, await readingOptionsOf(call));
		printIssues(
			read.issues.filter(({ severity }) => !read.ok || severity === 'error'),
			io
		);
		if (!read.ok) return REFUSED;
		return write(call, read.value, read.issues, format, output);
	}
};

async function write(
	{ values, io }: CommandCall,
	{ dataset, report, snapshot }: ReadGraph,
	issues: readonly ReportNotice[],
	format: Format,
	output: string
): Promise<number> {
	const { encode } = await format.load();
	if (encode === undefined) throw new WrongCall(`${format.info.label} is read here, but not written`);
	const file = await encode({
		dataset,
		...(snapshot === undefined ? {} : { positions: new Map(Object.entries(snapshot.positions)) }),
		stamp: { created: `${io.today()}T00:00:00Z`, generator: 'Entente' }
	});
	const losses = describeLosses(format.info, dataset);
	const account = withNotices(report, issues, file, losses);
	if (!(await writeOutput(output, file, format, dataset, io))) return REFUSED;
	const reportPath = textOption(values, 'report');
	if (reportPath !== undefined) {
		const text = `${JSON.stringify(account, null, 2)}\n`;
		const content = { extension: '.json', mediaType: 'application/json', content: text, notices: [] };
		if (!(await writeOutput(reportPath, content, undefined, dataset, io))) return REFUSED;
	}
	io.stdout(toAccount(account, output));
	return DONE;
}

/** The account of the reading, and what the target made of it. */
function withNotices(
	report: ImportReport,
	issues: readonly ReportNotice[],
	file: EncodedFile,
	losses: readonly Loss[]
): ImportReport {
	const told = new Set(report.notices.map(({ code, message }) => `${code} ${message}`));
	const others = issues
		.filter(({ code, message }) => !told.has(`${code} ${message}`))
		.map(({ code, message, line, path }) => ({
			code,
			message,
			...(line === undefined ? {} : { line }),
			...(path === undefined ? {} : { path })
		}));
	return {
		...report,
		notices: [
			...report.notices,
			...others,
			...losses.map((loss) => ({
				code: `${loss.how === undefined ? 'lost' : 'flattened'}-${loss.feature}`,
				message: lossesInWords([loss])
			})),
			...file.notices
		]
	};
}
