/** A small dataset with attributes and looks of an imported file, for the writers of XML. */
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

const part = (value: unknown, file: string) => ({ value, file });

export function smallDataset(): Dataset {
	const parsed = parseDataset({
		dataset: part(
			{
				id: 'port',
				title: 'Port',
				description: 'Who strikes',
				asOf: '2020-06-30',
				relationTypes: [
					{ id: 'strike', label: 'Strike', sign: -1 },
					{ id: 'kin', label: 'Kin & kith', sign: 1, directed: false }
				]
			},
			'dataset.json'
		),
		actors: part(
			[
				{
					id: 'guild',
					name: 'Dockers <guild>',
					names: { ar: 'نقابة' },
					aliases: ['G', 'the "guild", old'],
					kind: 'union',
					core: true,
					attributes: { year: 1999, mixed: 1, tags: ['a', 'b'], label: 'own' },
					viz: { x: 1.5, y: -2, size: 3, colour: '#ff000080', shape: 'disc' }
				},
				{ id: 'crew', name: 'Crew', partOf: 'guild', attributes: { year: 2 ** 40, mixed: 'one' } }
			],
			'actors.json'
		),
		sources: part([{ id: 'log', title: 'Log', imported: true }], 'sources.json'),
		relations: part(
			[
				{
					id: 'r1',
					from: 'guild',
					to: 'crew',
					type: 'strike',
					claim: 'They\u0001 struck.',
					status: 'ongoing',
					period: '2020-01/2020-05',
					strength: 2.5,
					citations: [{ source: 'log' }],
					attributes: { paid: false },
					viz: { colour: '#0000ff', thickness: 2, shape: 'wavy' }
				},
				{ id: 'r2', from: 'crew', to: 'crew', type: 'kin', citations: [{ source: 'log' }] }
			],
			'relations.json'
		)
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
	return parsed.value;
}
