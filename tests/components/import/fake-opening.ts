/** An opening lane without a worker: answers with what the test gives, when the test wants, and keeps a diary. */
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportPreview } from '#lib/core/import/preview.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { OpeningClient, ReadingOptions } from '#lib/state/opening-client.ts';
import type { Answer } from '#lib/workers/answer.ts';
import type { Imported, OpeningProgress, Prepared } from '#lib/workers/opening.ts';

type Settle<Value> = (answer: Answer<Value>) => void;

export class FakeOpening implements OpeningClient {
	readonly diary: string[] = [];
	readonly plans: ImportPlan[] = [];
	options: ReadingOptions = {};
	report: OpeningProgress = () => undefined;
	#prepare: Settle<Checked<Prepared>> = () => undefined;
	#preview: Settle<ImportPreview> = () => undefined;
	#run: Settle<Checked<Imported>> = () => undefined;

	prepareOpening(files: readonly File[], options: ReadingOptions, report: OpeningProgress) {
		this.diary.push(`prepare ${files.map(({ name }) => name).join()}`);
		this.options = options;
		this.report = report;
		return new Promise<Answer<Checked<Prepared>>>((settle) => (this.#prepare = settle));
	}

	previewImport(plan: ImportPlan) {
		this.diary.push('preview');
		this.plans.push(plan);
		return new Promise<Answer<ImportPreview>>((settle) => (this.#preview = settle));
	}

	runImport(plan: ImportPlan, report: OpeningProgress) {
		this.diary.push('run');
		this.plans.push(plan);
		this.report = report;
		return new Promise<Answer<Checked<Imported>>>((settle) => (this.#run = settle));
	}

	stopOpening(): void {
		this.diary.push('stop');
		const superseded = { status: 'superseded' } as const;
		this.#prepare(superseded);
		this.#preview(superseded);
		this.#run(superseded);
	}

	async computeLayout() {
		this.diary.push('layout');
		return { status: 'done', value: new Map() } as const;
	}

	/** Answers what was asked last. */
	async prepared(answer: Answer<Checked<Prepared>>): Promise<void> {
		this.#prepare(answer);
		await settled();
	}

	async previewed(answer: Answer<ImportPreview>): Promise<void> {
		this.#preview(answer);
		await settled();
	}

	async ran(answer: Answer<Checked<Imported>>): Promise<void> {
		this.#run(answer);
		await settled();
	}
}

/** Lets whatever waits for an answer go on, dynamic imports included. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export const done = <Value>(value: Value): Answer<Checked<Value>> => ({
	status: 'done',
	value: { ok: true, value, issues: [] }
});
