/**
 * One kind of study as the page sees it: its newest answer, whether that is the answer to what is asked now, and how
 * far a running one is.
 *
 * In: questions, from `keep-studies`. Out: state that components read. Answers are remembered, so that going back to a
 * view that was studied before costs nothing; an answer that a newer question overtook is never shown.
 */
import { dequal } from 'dequal';
import type { ComputeClient } from '#lib/workers/compute-client.ts';
import type { StudyAnswer, StudyKind, StudyQuestion } from '#lib/workers/studies.ts';

interface Answered<Kind extends StudyKind> {
	readonly question: StudyQuestion<Kind>;
	readonly answer: StudyAnswer<Kind>;
}

/** So many answers are remembered: some steps back and forth. */
const MOST_REMEMBERED = 12;

export class Study<Kind extends StudyKind> {
	readonly kind: Kind;
	/** The newest answer with its question; that of an earlier view while `isCurrent` is false. */
	answered = $state.raw<Answered<Kind>>();
	isCurrent = $state(false);
	/** The question that the worker is at. */
	running = $state.raw<StudyQuestion<Kind>>();
	/** Share that is done, 0 to 1; 0 also where a study cannot tell. */
	progress = $state(0);
	failure = $state<string>();
	/** The question that the reader stopped, while it is the one that is asked. */
	stopped = $state.raw<StudyQuestion<Kind>>();
	/** What was asked last; nothing while what is wanted cannot be asked yet. */
	#wanted: StudyQuestion<Kind> | undefined;
	#remembered: Answered<Kind>[] = [];
	#client: ComputeClient | undefined;
	#pending: Promise<void> = Promise.resolve();

	constructor(kind: Kind) {
		this.kind = kind;
	}

	/**
	 * Answers a question from memory or by the worker; nothing happens when it is being answered or was stopped. The
	 * promise is kept when no more is to come: `isCurrent` then says whether there is an answer.
	 */
	async ask(client: ComputeClient, question: StudyQuestion<Kind>): Promise<void> {
		this.#client = client;
		if (dequal(question, this.running)) {
			this.#wanted = this.running;
			return this.#pending;
		}
		const known = this.#remembered.find((entry) => dequal(entry.question, question));
		if (known !== undefined) {
			if (this.running !== undefined) client.stopStudy(this.kind);
			this.running = undefined;
			this.#wanted = known.question;
			this.#show(known);
			return;
		}
		this.isCurrent = false;
		if (dequal(question, this.stopped)) return;
		this.stopped = undefined;
		this.#pending = this.#compute(client, question);
		return this.#pending;
	}

	/** What is wanted now cannot be asked yet: the answer there is, is of an earlier view. */
	setAside(): void {
		this.#wanted = undefined;
		this.isCurrent = false;
	}

	/** Ends what runs; it stays ended until another question or `resume`. */
	stop(): void {
		this.stopped = this.running;
		this.running = undefined;
		this.#client?.stopStudy(this.kind);
	}

	/** Goes on with what was stopped, or tries again what failed. */
	resume(): void {
		const question = this.stopped ?? (this.failure === undefined ? undefined : this.#wanted);
		this.stopped = undefined;
		if (question !== undefined && this.#client !== undefined)
			this.#pending = this.#compute(this.#client, question);
	}

	async #compute(client: ComputeClient, question: StudyQuestion<Kind>): Promise<void> {
		this.#wanted = question;
		this.running = question;
		this.progress = 0;
		this.failure = undefined;
		const answer = await client.computeStudy(this.kind, question, (share) => {
			if (this.running === question) this.progress = share;
		});
		if (answer.status === 'done') this.#remember({ question, answer: answer.value });
		// Overtaken, stopped, or answered from memory meanwhile: this answer is nobody's.
		if (this.running !== question) return;
		this.running = undefined;
		if (answer.status === 'done') this.#show({ question, answer: answer.value });
		else if (answer.status === 'failed' && answer.error.code !== 'disposed')
			this.failure = answer.error.message;
	}

	#show(answered: Answered<Kind>): void {
		this.answered = answered;
		this.isCurrent = answered.question === this.#wanted;
		this.failure = undefined;
		this.stopped = undefined;
	}

	#remember(answered: Answered<Kind>): void {
		this.#remembered = [answered, ...this.#remembered].slice(0, MOST_REMEMBERED);
	}
}
