/**
 * What a shipped dataset must have beyond a readable one. Each check reports and returns nothing.
 *
 * In: a record that is right in shape. Imported data never comes here: it may use any ids and lack anchors.
 */
import { showText } from './show-value.ts';
import type { Report } from './issue-list.ts';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkKebabCase(id: string, path: string, report: Report): void {
	if (KEBAB_CASE.test(id)) return;
	const remedy = 'Use small letters a to z, digits and single hyphens, such as "al-sadr".';
	report.error('id-not-kebab-case', `${path}.id`, `The id ${showText(id)} is not in kebab-case.`, remedy);
}

export function checkArabicName(
	names: Readonly<Record<string, string>> | undefined,
	path: string,
	report: Report
): void {
	if (names?.ar !== undefined) return;
	report.error(
		'missing-arabic-name',
		`${path}.names`,
		'The actor has no Arabic name.',
		'Add "ar" to "names".'
	);
}

export function checkClaim(claim: string | undefined, path: string, report: Report): void {
	if (claim !== undefined && claim.trim() !== '') return;
	const remedy = 'Say in one sentence of your own what the passage says.';
	report.error('missing-claim', `${path}.claim`, 'The relation has no claim.', remedy);
}

export function checkPassage(
	citation: { locator?: object; anchor?: object },
	path: string,
	report: Report
): void {
	if (citation.locator === undefined || Object.keys(citation.locator).length === 0) {
		const remedy = 'Say where the passage stands: { "paragraph": 14 }.';
		report.error(
			'missing-locator',
			`${path}.locator`,
			'The citation does not say where its passage stands.',
			remedy
		);
	}
	if (citation.anchor === undefined) {
		const remedy = 'Give the first words of the passage: { "start": "…" }.';
		report.error('missing-anchor', `${path}.anchor`, 'The citation has no anchor.', remedy);
	}
}
