/**
 * Which program's document a zip archive is, by the names in it, so that a refusal can name it.
 *
 * In: the names of its files. Out: words for a sentence (“an OpenDocument spreadsheet”), or undefined. Nothing is unpacked.
 */
const SIGNS: readonly (readonly [name: RegExp, words: string])[] = [
	[/^xl\/workbook\.bin$/, 'a binary Excel workbook (XLSB)'],
	[/^word\/document\.xml$/, 'a Word document'],
	[/^ppt\/presentation\.xml$/, 'a PowerPoint presentation'],
	[/^visio\/document\.xml$/, 'a Visio drawing'],
	[/^CytoscapeSession-|(^|\/)cysession\.xml$/, 'a Cytoscape session'],
	[/^Project_xml$|^WorkspaceCore_0_xml$/, 'a Gephi project'],
	[/^META-INF\/container\.xml$/, 'an e-book'],
	[/^META-INF\/MANIFEST\.MF$/, 'a Java program'],
	[/^doc\.kml$/, 'a map (KMZ)']
];

export function recogniseArchive(names: readonly string[]): string | undefined {
	if (names.includes('mimetype') && names.includes('content.xml') && names.includes('META-INF/manifest.xml'))
		return 'an OpenDocument file (ODS, ODT)';
	return SIGNS.find(([sign]) => names.some((name) => sign.test(name)))?.[1];
}
