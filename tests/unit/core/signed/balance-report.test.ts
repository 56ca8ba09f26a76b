import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { deriveFindings } from '#lib/core/signed/balance-findings.ts';
import { BALANCE_CARDS } from '#lib/core/signed/cards.ts';
import { computeBalance } from '#lib/core/signed/compute-balance.ts';
import { listGroups } from '#lib/core/signed/list-groups.ts';
import { REPORT_TABLES, toReportRows } from '#lib/core/signed/report-tables.ts';
import { chooseSign, SIGN_CHOICES } from '#lib/core/signed/sign-choices.ts';
import { toSignedReport } from '#lib/core/signed/to-signed-report.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { toParts } from '../dataset/tiny-parts.ts';
import { WORKED_LINES } from './balance-of.ts';

const parsed = parseDataset(
	toParts({
		dataset: { id: 'worked', title: 'Worked' },
		actors: [...'ABCDEF'].map((id) => ({ id, name: `Actor ${id}` })),
		relations: WORKED_LINES.map(([from, to, type, strength], index) => ({
			id: `r${index}`,
			from,
			to,
			type,
			strength,
			citations: [{ source: 's', locator: { paragraph: index + 1 } }]
		})),
		sources: [{ id: 's', title: 'The Gazette' }]
	})
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const dataset = parsed.value;
const ties = buildTies(dataset.actors, dataset.relations, dataset.relationTypes);
const network = buildNetwork(ties);
const balance = computeBalance(network);
const findings = deriveFindings(ties, dataset, balance);

describe('findings', () => {
	it('lead from a tie to its relations, those that agree and those outvoted', () => {
		const unfit = balance.frustration.isFrustrated.indexOf(true);
		const { from, to, value, agreeing, contrary } = findings.tie(unfit);
		expect([from, to, value, agreeing.map(({ id }) => id), contrary]).toEqual(['B', 'D', 1, ['r9'], []]);
	});

	it('name the same relations as the report, for every tie', () => {
		const report = toSignedReport({ ...findings, dataset, filters: {} });
		const found = report.ties.map((_, tie) => findings.tie(tie));
		expect(found.map(({ agreeing }) => agreeing.map(({ id }) => id))).toEqual(
			report.ties.map(({ relations }) => relations)
		);
		expect(report.ties.filter(({ isFrustrated }) => isFrustrated).map(({ from, to }) => from + to)).toEqual([
			'BD'
		]);
	});

	it('tell both sides of a pair that cancels out', () => {
		// Without direction: A – B agree; add a pair of equal weight and opposite sign by reading support as hostile to itself.
		const [first, second] = [dataset.relations[0], dataset.relations[2]];
		if (first === undefined || second === undefined)
			throw new Error('The worked example has twelve relations.');
		const mixed = [first, { ...second, to: first.to, strength: first.strength }];
		const own = buildTies(dataset.actors, mixed, dataset.relationTypes);
		const judged = computeBalance(buildNetwork(own));
		expect(judged.ties.cancelled).toEqual([[0, 1]]);
		const { value, agreeing, contrary } = deriveFindings(
			own,
			{ actors: dataset.actors, relations: mixed },
			judged
		).between(0, 1);
		expect([value, agreeing.map(({ id }) => id), contrary.map(({ id }) => id)]).toEqual([0, ['r0'], ['r2']]);
	});
});

describe('tables of the report', () => {
	const report = toSignedReport({ ...findings, dataset, filters: {} });

	it.each(REPORT_TABLES)('%s: every row has a cell for each column', (table) => {
		const [head, ...rows] = toReportRows(report, table);
		expect(rows.length).toBeGreaterThan(0);
		expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
	});

	it('hold each tie with its citations', () => {
		const row = toReportRows(report, 'ties').find((cells) => cells[10] === 'r9');
		expect(row?.slice(0, 10)).toEqual(['B', 'Actor B', 'D', 'Actor D', 1, 1, 1, 2, 'yes', 'all']);
		expect(row?.at(-1)).toContain('¶ 10');
	});

	it('say how it was read when something was folded or supposed', () => {
		const asRead = (suppositions: readonly Supposition[]) =>
			withReading(report, deriveReading(dataset, { suppositions, folded: [] })).parameters;
		expect(asRead([{ what: 'without-actor', id: 'A' }])).toMatchObject({
			suppositions: [{ what: 'without-actor', id: 'A' }],
			readingInWords: ['Hypothetical: without Actor A.']
		});
		expect(asRead([])).toBe(report.parameters);
	});
});

describe('groups', () => {
	it('come in the order of their numbers, without those who are in none', () => {
		expect(listGroups([1, 0, -1, 1])).toEqual([
			{ group: 0, actors: [1] },
			{ group: 1, actors: [0, 3] }
		]);
	});
});

describe('choosing a sign', () => {
	it('keeps what differs from the dataset, and nothing else', () => {
		const pressure = { id: dataset.relationTypes[0]!.id, sign: -1 as const };
		const half = chooseSign({ other: 0 }, pressure, -0.5);
		expect(half).toEqual({ other: 0, pressure: -0.5 });
		expect(chooseSign(half, pressure, -1)).toEqual({ other: 0 });
	});

	it('comes back to where it began', () => {
		const type = { id: dataset.relationTypes[0]!.id, sign: -1 as const };
		const sign = fc.constantFrom(...SIGN_CHOICES.map((choice) => choice.sign));
		fc.assert(
			fc.property(fc.array(sign), (signs) => {
				const chosen = signs.reduce<Readonly<Record<string, number>>>(
					(now, one) => chooseSign(now, type, one),
					{}
				);
				const last = signs.at(-1) ?? -1;
				expect(chosen).toEqual(last === -1 ? {} : { [type.id]: last });
			})
		);
	});
});

describe('cards', () => {
	it.each(Object.entries(BALANCE_CARDS))('%s explains itself and names its paper', (_, card) => {
		for (const text of Object.values(card)) expect(text.length).toBeGreaterThan(3);
		expect(card.reference).toMatch(/https:\/\/doi\.org\/10\.\d{4,}/);
	});
});
