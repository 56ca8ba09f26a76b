/**
 * Progress from the worker, told once for each stage and percent. In: who is told. Out: who may be told a million times.
 * Every report is a message to the page: a hundred say as much.
 */
import type { OpeningProgress } from './opening.ts';

export function reportSparsely(report: OpeningProgress): OpeningProgress {
	let toldStage = '';
	let toldPercent = -1;
	return (stage, share) => {
		const percent = Math.floor(share * 100);
		if (stage === toldStage && percent === toldPercent) return;
		toldStage = stage;
		toldPercent = percent;
		report(stage, share);
	};
}
