/** Tables of relations as Gephi, Kumu, pandas, spreadsheets and event databases write them. In: a graph. Out: text. */

/** @param {string} text @param {string} delimiter */
const cell = (text, delimiter) =>
	text.includes(delimiter) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
/** @param {readonly (readonly string[])[]} rows @param {string} delimiter @param {string} end */
const table = (rows, delimiter, end) =>
	rows.map((row) => row.map((text) => cell(text, delimiter)).join(delimiter) + end).join('');

/**
 * Only relations are listed, so isolated actors cannot be there: `tied` says so to the trial.
 * @type {import('./random-graph.js').Dialect[]}
 */
export const TABLE_DIALECTS = [
	{
		name: 'gephi-edges',
		ending: '.csv',
		tied: true,
		write: ({ directed, actors, relations }) =>
			table(
				[
					['Source', 'Target', 'Type', 'Id', 'Label', 'timeset', 'Weight'],
					...relations.map(({ from, to, weight }, index) => [
						actors[from]?.label ?? '',
						actors[to]?.label ?? '',
						directed ? 'Directed' : 'Undirected',
						String(index),
						'',
						'',
						String(weight)
					])
				],
				',',
				'\n'
			)
	},
	{
		name: 'kumu-connections',
		ending: '.csv',
		tied: true,
		needs: 'directed',
		write: ({ actors, relations }) =>
			table(
				[
					['From', 'To', 'Direction', 'Type', 'Strength'],
					...relations.map(({ from, to, weight, type }) => [
						actors[from]?.label ?? '',
						actors[to]?.label ?? '',
						'directed',
						type,
						String(weight)
					])
				],
				',',
				'\r\n'
			)
	},
	{
		name: 'pandas',
		ending: '.csv',
		tied: true,
		needs: 'directed',
		write: ({ actors, relations }) =>
			table(
				[
					['', 'source', 'target', 'weight'],
					...relations.map(({ from, to, weight }, index) => [
						String(index),
						actors[from]?.label ?? '',
						actors[to]?.label ?? '',
						String(weight)
					])
				],
				',',
				'\n'
			)
	},
	{
		name: 'german-spreadsheet',
		ending: '.csv',
		tied: true,
		needs: 'directed',
		write: ({ actors, relations }) =>
			table(
				[
					['Von', 'Nach', 'Art', 'Gewicht'],
					...relations.map(({ from, to, weight, type }) => [
						actors[from]?.label ?? '',
						actors[to]?.label ?? '',
						type,
						String(weight).replace('.', ',')
					])
				],
				';',
				'\r\n'
			)
	},
	{
		name: 'events',
		ending: '.tsv',
		tied: true,
		needs: 'directed',
		write: ({ actors, relations }) =>
			table(
				[
					['Event ID', 'Event Date', 'Source Name', 'Event Text', 'Target Name', 'Intensity'],
					...relations.map(({ from, to, weight, type }, index) => [
						String(1000 + index),
						`2019-0${1 + (index % 9)}-15`,
						actors[from]?.label ?? '',
						type,
						actors[to]?.label ?? '',
						String(weight - 5)
					])
				],
				'\t',
				'\n'
			)
	}
];
