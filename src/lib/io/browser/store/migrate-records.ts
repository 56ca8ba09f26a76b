/**
 * Records of older versions to the present one. In: an unknown record and its version. Out: the record one version on,
 * as often as it takes. Before a document is written in its new form, the old one is kept among its earlier states.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { RECORD_VERSION } from './records.ts';
import { versionOf } from './parse-records.ts';

/** `steps[n]` takes a record of version n + 1 to version n + 2. There has been one version so far. */
export type MigrationSteps = readonly ((record: Readonly<Record<string, unknown>>) => object)[];

export interface Migrations {
	/** The version that records are written in. */
	readonly newest: number;
	readonly documents: MigrationSteps;
	readonly states: MigrationSteps;
}

export const MIGRATIONS: Migrations = { newest: RECORD_VERSION, documents: [], states: [] };

/** The record in its newest form; what is newer, or too damaged to say its version, is given back as it is. */
export function migrate(record: unknown, { newest }: Migrations, steps: MigrationSteps): unknown {
	let value = record;
	for (let version = versionOf(value); version >= 1 && version < newest; version++) {
		const step = steps[version - 1];
		if (step === undefined || typeof value !== 'object' || value === null) return value;
		value = { ...step(Object.fromEntries(Object.entries(value))), version: version + 1 };
	}
	return value;
}

/** The older form of a document as one of its earlier states: readable by the steps for states of its version. */
export const toStateBeforeMigration = (record: object, id: string, time: string): object => ({
	...record,
	id,
	document: fieldOf(record, 'id'),
	time,
	reason: 'Before a newer version of Entente rewrote it',
	kept: true
});
