/** The registry of formats, in the order in which the page lists them. */
import { csvInfo } from './csv/csv-info.ts';
import { csvZipInfo } from './csv/csv-zip-info.ts';
import { ententeJsonInfo } from './entente-json/entente-json-info.ts';
import { ententeZipInfo } from './entente-json/entente-zip-info.ts';
import { gexfInfo } from './gexf/gexf-info.ts';
import { graphmlInfo } from './graphml/graphml-info.ts';
import { cx2Info } from './cx2/cx2-info.ts';
import { cytoscapeJsonInfo } from './cytoscape-json/cytoscape-json-info.ts';
import { dotInfo } from './dot/dot-info.ts';
import { gmlInfo } from './gml/gml-info.ts';
import { graphologyJsonInfo } from './graphology-json/graphology-json-info.ts';
import { jsonRecordsInfo } from './json-records/json-records-info.ts';
import { nodeLinkInfo } from './node-link/node-link-info.ts';
import { pajekInfo } from './pajek/pajek-info.ts';
import { xlsxInfo } from './xlsx/xlsx-info.ts';
import type { Format } from './format.ts';

export const FORMATS: readonly Format[] = [
	{
		info: ententeJsonInfo,
		load: async () => (await import('./entente-json/entente-json-codec.ts')).ententeJsonCodec
	},
	{
		info: ententeZipInfo,
		load: async () => (await import('./entente-json/entente-zip-codec.ts')).ententeZipCodec
	},
	{ info: csvInfo, load: async () => (await import('./csv/csv-codec.ts')).csvCodec },
	{ info: csvZipInfo, load: async () => (await import('./csv/csv-zip-codec.ts')).csvZipCodec },
	{ info: xlsxInfo, load: async () => (await import('./xlsx/xlsx-codec.ts')).xlsxCodec },
	{ info: gexfInfo, load: async () => (await import('./gexf/gexf-codec.ts')).gexfCodec },
	{ info: graphmlInfo, load: async () => (await import('./graphml/graphml-codec.ts')).graphmlCodec },
	{
		info: cytoscapeJsonInfo,
		load: async () => (await import('./cytoscape-json/cytoscape-json-codec.ts')).cytoscapeJsonCodec
	},
	{
		info: cx2Info,
		load: async () => (await import('./cx2/cx2-codec.ts')).cx2Codec
	},
	{
		info: graphologyJsonInfo,
		load: async () => (await import('./graphology-json/graphology-json-codec.ts')).graphologyJsonCodec
	},
	{
		info: nodeLinkInfo,
		load: async () => (await import('./node-link/node-link-codec.ts')).nodeLinkCodec
	},
	{
		info: jsonRecordsInfo,
		load: async () => (await import('./json-records/json-records-codec.ts')).jsonRecordsCodec
	},
	{
		info: pajekInfo,
		load: async () => (await import('./pajek/pajek-codec.ts')).pajekCodec
	},
	{
		info: gmlInfo,
		load: async () => (await import('./gml/gml-codec.ts')).gmlCodec
	},
	{
		info: dotInfo,
		load: async () => (await import('./dot/dot-codec.ts')).dotCodec
	}
];
