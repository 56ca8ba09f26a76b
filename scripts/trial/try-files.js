/**
 * O1 to O4, O7, S3 and S5 on the command line's side: every file of the corpus and of the dialects through the reader that
 * the page and the command line share. In: a tally. Out: counts in it.
 */
import { listEncodings } from './corpus/encodings.js';
import { listHostile } from './corpus/hostile.js';
import { isReasoned, isSilent, isTold, listDifferences } from './files/judge-file.js';
import { listDialectFiles } from './files/list-dialect-files.js';
import { openInWorker } from './files/open-in-worker.js';
import { ENCODINGS, IN_TIME, NOT_SILENT, NO_POLLUTION, REASONED, TOLD, WHOLE } from './promises.js';

/** Time for one file, in milliseconds; the machine may be slow and the first file compiles the reader. */
const LIMIT = 5_000;
const GRAPHS = 4;

/** @param {import('./tally.js').Tally} tally @param {(text: string) => void} say */
export async function tryFiles(tally, say) {
	const encodings = listEncodings();
	const items = [...listDialectFiles(GRAPHS), ...listHostile(), ...encodings];
	const names = new Set(encodings.map(({ name }) => name));
	const outcomes = await openInWorker(items, LIMIT, (done) => {
		if (done % 100 === 0) say(`${done} of ${items.length} files`);
	});
	items.forEach((item, index) => {
		const outcome = outcomes[index];
		if (outcome === undefined) return;
		const { name, expect } = item;
		tally.count(IN_TIME, outcome.timedOut !== true, `${name} (${Math.round(outcome.ms)} ms)`);
		tally.count(NO_POLLUTION, !outcome.polluted, name);
		if (expect === 'accept') {
			const differences = listDifferences(item, outcome);
			const isRight = differences.length === 0;
			tally.count(names.has(name) ? ENCODINGS : WHOLE, isRight, `${name}: ${differences.join('; ')}`);
			tally.count(NOT_SILENT, isRight || !outcome.ok || !isSilent(outcome), name);
		} else if (expect === 'told') {
			tally.count(TOLD, isTold(item, outcome), name);
			tally.count(NOT_SILENT, !isSilent(outcome), name);
		} else if (expect === 'refuse') {
			tally.count(
				REASONED,
				!outcome.ok && isReasoned(name, outcome),
				`${name}${outcome.ok ? ' (opened)' : `: ${outcome.thrown ?? outcome.issues[0]?.message ?? ''}`}`
			);
			tally.count(NOT_SILENT, !isSilent(outcome), name);
		} else if (!outcome.ok)
			tally.count(
				REASONED,
				isReasoned(name, outcome),
				`${name}: ${outcome.thrown ?? outcome.issues[0]?.message ?? ''}`
			);
	});
}
