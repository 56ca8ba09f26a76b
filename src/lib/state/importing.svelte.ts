/**
 * The opening of files as the page sees it: read, shown and corrected, imported.
 *
 * In: files, and what the opening lane of the worker answers. Out: how far it is, the preview with the plan as corrected,
 * and what came of it; it opens nothing itself (commands do). At most one question is with the lane at a time, because
 * the lane forgets what it has read when it is overtaken. Whatever was stopped or overtaken answers `stopped`.
 */
import { listInWords } from '#lib/core/filters/list-in-words.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportPreview } from '#lib/core/import/preview.ts';
import type { ImportReport } from '#lib/core/import/report.ts';
import { withNotices } from '#lib/core/import/with-notices.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Answer } from '#lib/workers/answer.ts';
import type { ArrivedDataset, Imported, Prepared } from '#lib/workers/opening.ts';
import type { OpeningClient, ReadingOptions } from './opening-client.ts';

export type ImportPhase =
	| { readonly what: 'idle' }
	/** Share that is done, 0 to 1; absent where it cannot be told. */
	| { readonly what: 'working'; readonly stage: string; readonly share?: number }
	| { readonly what: 'conversing'; readonly preview: ImportPreview }
	/** One of our own files that is larger than what is opened unasked. */
	| { readonly what: 'asking'; readonly arrived: ArrivedDataset };

export type Outcome<Value> =
	| { readonly what: 'done'; readonly value: Value; readonly issues: readonly Issue[] }
	| { readonly what: 'refused'; readonly issues: readonly Issue[]; readonly why: string }
	| { readonly what: 'stopped' };

/** Milliseconds without a word from the lane, after which it is ended. */
const LONGEST_SILENCE = 60_000;
/** Milliseconds after the last correction, before its account is asked for. */
const REST = 250;
const TOO_LONG = 'It got no further for a minute, so it was stopped.';

export class Importing {
	phase = $state.raw<ImportPhase>({ what: 'idle' });
	/** The files that are being opened, in words. */
	names = $state('');
	/** The plan as corrected: ahead of the preview's while `isBusy`. */
	plan = $state.raw<ImportPlan>();
	/** Whether a person has corrected anything since the file was read. */
	isCorrected = $state(false);
	/** True while the account shown is not yet that of the plan. */
	isBusy = $state(false);
	/** What the reading had to say, such as an encoding that was guessed; besides the notices of the account. */
	issues = $state.raw<readonly Issue[]>([]);
	/** Why the import was refused when it was carried out with the plan as it is. */
	faults = $state.raw<readonly Issue[]>([]);
	/** Why there is no account of the plan. */
	failure = $state<string>();
	/** The account of the newest import, to be saved later. */
	last = $state.raw<{ readonly file: string; readonly report: ImportReport }>();
	#client: OpeningClient | undefined;
	#files: readonly File[] = [];
	#options: ReadingOptions = {};
	/** Whatever was begun in an earlier turn is nobody's any more. */
	#turn = 0;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#accounting: Promise<void> = Promise.resolve();
	#isAccounting = false;

	/** The client by which the files are read, for what comes after. */
	get client(): OpeningClient | undefined {
		return this.#client;
	}

	/** Reads files; a dataset of our own is there at once, everything else begins a conversation. */
	async read(client: OpeningClient, files: readonly File[]): Promise<Outcome<Prepared>> {
		this.#begin();
		this.#client = client;
		this.#files = files;
		this.#options = { allowLarge: true };
		this.names = listInWords(files.map(({ name }) => name));
		this.show('Reading the file', 0);
		return this.#prepare(client);
	}

	/** Reads the same files in another encoding or with another delimiter, from within the conversation. */
	async readAgain(options: Pick<ReadingOptions, 'encoding' | 'delimiter'>): Promise<void> {
		const client = this.#client;
		const { phase } = this;
		if (client === undefined || phase.what !== 'conversing') return;
		this.#begin();
		this.#options = { ...this.#options, ...options };
		this.isBusy = true;
		const outcome = await this.#prepare(client, phase);
		if (outcome.what !== 'refused') return;
		this.phase = phase;
		const [first] = outcome.issues;
		this.failure = `${first?.message ?? outcome.why} ${first?.remedy ?? 'Choose another.'}`;
	}

	/** Takes a corrected plan; its account follows when the corrections rest. */
	correct(plan: ImportPlan): void {
		this.plan = plan;
		this.isCorrected = true;
		this.isBusy = true;
		this.faults = [];
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.#askForAccount(), REST);
	}

	/** Carries the plan out. */
	async run(): Promise<Outcome<Imported>> {
		const { phase, plan } = this;
		const client = this.#client;
		if (client === undefined || plan === undefined || phase.what !== 'conversing') return { what: 'stopped' };
		clearTimeout(this.#rest);
		this.#turn += 1;
		const turn = this.#turn;
		this.show('Importing', 0);
		await this.#accounting;
		if (turn !== this.#turn) return { what: 'stopped' };
		const outcome = await this.#watch((report) => client.runImport(plan, report));
		if (outcome.what === 'done')
			this.last = {
				file: phase.preview.file,
				report: withNotices(outcome.value.report, this.issues)
			};
		if (outcome.what !== 'refused') return outcome;
		// A verdict on the rows can be answered by other corrections; without one the file is no longer at hand.
		if (outcome.issues.length === 0) this.end();
		else this.#converseAgain(phase, outcome.issues);
		return outcome;
	}

	/** Back to the conversation, with what stood in the way. */
	#converseAgain(phase: ImportPhase, faults: readonly Issue[]): void {
		this.phase = phase;
		this.faults = faults;
	}

	/** Says what is being done. */
	show(stage: string, share?: number): void {
		this.phase = { what: 'working', stage, ...(share === undefined ? {} : { share }) };
	}

	/** Asks whether a large dataset of our own is to be opened. */
	ask(arrived: ArrivedDataset): void {
		this.phase = { what: 'asking', arrived };
	}

	/** Ends whatever is going on; what was open stays open. */
	stop(): void {
		this.end();
		this.#client?.stopOpening();
	}

	/** Nothing is being opened any more. */
	end(): void {
		this.#begin();
		this.phase = { what: 'idle' };
		this.plan = undefined;
		this.#files = [];
	}

	/** Whether what was begun with this turn is still wanted: `const isWanted = importing.watchTurn()`. */
	watchTurn(): () => boolean {
		const turn = this.#turn;
		return () => turn === this.#turn;
	}

	#begin(): void {
		this.#turn += 1;
		clearTimeout(this.#rest);
		this.isBusy = false;
		this.failure = undefined;
		this.faults = [];
	}

	async #prepare(client: OpeningClient, shown?: ImportPhase): Promise<Outcome<Prepared>> {
		const outcome = await this.#watch(
			(report) => client.prepareOpening(this.#files, this.#options, report),
			shown
		);
		if (outcome.what === 'stopped') return outcome;
		this.isBusy = false;
		if (outcome.what === 'refused') {
			if (shown === undefined) this.end();
			return outcome;
		}
		if (outcome.value.what === 'import') {
			const { preview } = outcome.value;
			this.plan = preview.plan;
			this.isCorrected = false;
			this.issues = outcome.issues;
			this.phase = { what: 'conversing', preview };
		}
		return outcome;
	}

	/** Asks the lane, shows its progress unless something else stays `shown`, and ends it when it falls silent. */
	async #watch<Value>(
		ask: (report: (stage: string, share: number) => void) => Promise<Answer<Checked<Value>>>,
		shown?: ImportPhase
	): Promise<Outcome<Value>> {
		const isWanted = this.watchTurn();
		let isSilent = false;
		let clock: ReturnType<typeof setTimeout> | undefined;
		const wait = (): void => {
			clearTimeout(clock);
			clock = setTimeout(() => {
				isSilent = true;
				this.#client?.stopOpening();
			}, LONGEST_SILENCE);
		};
		wait();
		const answer = await ask((stage, share) => {
			if (!isWanted()) return;
			wait();
			if (shown === undefined) this.show(stage, share);
		});
		clearTimeout(clock);
		if (!isWanted()) return { what: 'stopped' };
		if (isSilent) return { what: 'refused', issues: [], why: TOO_LONG };
		if (answer.status === 'failed') return { what: 'refused', issues: [], why: answer.error.message };
		if (answer.status === 'superseded') {
			this.end();
			return { what: 'stopped' };
		}
		const checked = answer.value;
		return checked.ok
			? { what: 'done', value: checked.value, issues: checked.issues }
			: { what: 'refused', issues: checked.issues, why: '' };
	}

	#askForAccount(): void {
		// The one that runs asks again when it is done.
		if (this.#isAccounting) return;
		this.#isAccounting = true;
		this.#accounting = this.#account().finally(() => (this.#isAccounting = false));
	}

	async #account(): Promise<void> {
		const isWanted = this.watchTurn();
		const client = this.#client;
		for (let asked: ImportPlan | undefined; isWanted() && this.plan !== asked;) {
			asked = this.plan;
			if (client === undefined || asked === undefined) return;
			const answer = await client.previewImport(asked);
			if (!isWanted()) return;
			if (this.plan !== asked) continue;
			this.isBusy = false;
			this.failure = answer.status === 'failed' ? answer.error.message : undefined;
			if (answer.status !== 'done') return;
			this.phase = { what: 'conversing', preview: answer.value };
			// What the lane filled in: the values of a type column that was only now named.
			asked = answer.value.plan;
			this.plan = asked;
		}
	}
}
