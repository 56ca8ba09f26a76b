/**
 * K8: random sequences of 50 edits; taking all back gives the first dataset, making all again the last, by a hash of the file
 * that each would be written as. In: a tally. Out: counts in it. No page is needed: these are the edits and the history that it
 * uses.
 */
import { createHash } from 'node:crypto';
import '../../bench/read-typescript.js';
import { EXACT_UNDO } from '../promises.js';
import { harbourFile } from './kept-page.js';
import { loadRandomEdit } from './random-edit.js';

const EDITS = 50;

/** @param {import('../tally.js').Tally} tally @param {number} sequences */
export async function tryExactUndo(tally, sequences) {
	const { decodeDatasetFile } = await import('../../../src/lib/codecs/entente-json/decode-dataset-file.ts');
	const { toDatasetParts } = await import('../../../src/lib/codecs/entente-json/to-dataset-parts.ts');
	const { record, redo, startHistory, undo } = await import('../../../src/lib/core/view/history.ts');
	const { createSeededRandom } = await import('../../../src/lib/core/layout/seeded-random.ts');
	const edit = await loadRandomEdit();
	const { name, bytes } = harbourFile();
	const decoded = decodeDatasetFile({ name, text: bytes.toString('utf8') });
	if (!decoded.ok) throw new Error(decoded.issues[0]?.message);
	const { dataset } = decoded.value;
	const hash = (/** @type {typeof dataset} */ of) =>
		createHash('sha256')
			.update(JSON.stringify(toDatasetParts(of)))
			.digest('hex');
	for (let seed = 1; seed <= sequences; seed += 1) {
		const random = createSeededRandom(seed);
		let history = startHistory(dataset);
		const hashes = [hash(dataset)];
		// A refused edit is none: as many as it takes are tried.
		for (let step = 1; hashes.length <= EDITS && step <= EDITS * 4; step += 1) {
			const edited = edit(history.present, random, step);
			if (!edited.ok) continue;
			history = record(history, edited.value);
			hashes.push(hash(edited.value));
		}
		let isExact = hashes.length === EDITS + 1;
		for (const expected of hashes.slice(0, -1).reverse()) {
			history = undo(history);
			isExact &&= hash(history.present) === expected;
		}
		for (const expected of hashes.slice(1)) {
			history = redo(history);
			isExact &&= hash(history.present) === expected;
		}
		tally.count(EXACT_UNDO, isExact, `seed ${seed}, ${hashes.length - 1} edits`);
	}
}
