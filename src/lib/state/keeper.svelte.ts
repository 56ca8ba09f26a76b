/**
 * Keeps the work: saves the present session as it happens, opens what was kept, and says how it stands.
 *
 * In: sessions as they change, what a person asks for, what other tabs say. Out: state that the page shows, and saves in
 * the store, one after another. What is not acknowledged by the store is never called saved. It never writes a document
 * that another tab writes, and never writes over what another tab saved.
 */
import { describeReplaced, type Replaced } from '#lib/core/keeping/describe-replaced.ts';
import { needsReminder } from '#lib/core/keeping/needs-reminder.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import type { DocumentRecord } from '#lib/io/browser/store/records.ts';
import { makeFault, type StoreFault, type StoreFaultCode } from '#lib/io/browser/store/store-fault.ts';
import { DocumentLedger } from './document-ledger.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { KeeperPorts } from './keeper-ports.ts';
import type { KeepStatus } from './keep-status.ts';
import { isSameSession } from './same-session.ts';
import { SaveTimer } from './save-timer.ts';
import type { Session } from './session.ts';
import { toStoredSession } from './stored-session.ts';
import { unmarkAfterPicture } from './unmark-after-picture.ts';
import { WritersRights } from './writers-rights.ts';

/** Milliseconds within which a change is on its way to the store. */
const EDIT_DELAY = 150;
const VIEW_DELAY = 700;

export class Keeper {
	readonly #explorer: Explorer;
	readonly #shipped: Dataset;
	readonly #ports: KeeperPorts;
	readonly #rights: WritersRights;
	readonly #timer: SaveTimer;
	/** Why the present document is not saved. */
	fault = $state.raw<StoreFault>();
	/** The present document as it is stored. */
	head = $state.raw<DocumentRecord>();
	/** Whether the browser keeps what is stored until a person deletes it; undefined while it was not asked. */
	persisted = $state<boolean>();
	/** True when it is time to save the work to a file. */
	isReminding = $state(false);
	/** The document to go on with, offered on a page that shows the shipped dataset. */
	offer = $state.raw<DocumentRecord>();
	/** A document that did not come to its first picture when it was opened last. */
	doubtful = $state.raw<{ readonly id: string; readonly title: string }>();
	/** The session that the store acknowledged last, of the present document. */
	#settled = $state.raw<Session>();
	#noted: Session | undefined;
	#queue: Promise<void> = Promise.resolve();
	readonly #ledger = new DocumentLedger();
	readonly #assigned = new WeakMap<Dataset, string>();

	constructor(explorer: Explorer, shipped: Dataset, ports: KeeperPorts) {
		this.#explorer = explorer;
		this.#shipped = shipped;
		this.#ports = ports;
		this.#timer = new SaveTimer(ports.now, () => void this.flush());
		this.#rights = new WritersRights(ports.rights, (document) => this.#loseRight(document));
	}

	/** The id of the present document; none while the shipped dataset is shown untouched. */
	readonly document = $derived.by(() => this.documentOf(this.#explorer.session));
	readonly status = $derived.by((): KeepStatus => {
		if (this.document === undefined) return { what: 'off' };
		if (this.fault !== undefined) return { what: 'not-saved', fault: this.fault };
		const isSettled = this.#settled !== undefined && isSameSession(this.#settled, this.#explorer.session);
		return { what: isSettled ? 'saved' : 'saving' };
	});

	/** The store itself, for the list of what is kept. */
	store(): Promise<DocumentStore> {
		return this.#ports.store();
	}

	/** What was last saved of the present document. */
	get settled(): Session | undefined {
		return this.#settled;
	}

	documentOf({ document, dataset }: Session): string | undefined {
		if (document !== undefined) return document;
		if (dataset === this.#shipped) return undefined;
		const id = this.#assigned.get(dataset) ?? this.#ports.makeId();
		this.#assigned.set(dataset, id);
		return id;
	}

	/** Told of every session that is shown; whatever is new in it is saved soon. */
	note(session: Session): void {
		const previous = this.#noted;
		const document = this.documentOf(session);
		const isOther = previous === undefined || this.documentOf(previous) !== document;
		this.#noted = session;
		if (isOther) {
			this.#settled = document === undefined ? undefined : this.#ledger.of(document).acknowledged;
			this.fault = undefined;
			this.head = undefined;
			if (document !== undefined) this.offer = undefined;
			this.#timer.set(0);
		}
		if (document === undefined) return;
		const acknowledged = this.#ledger.of(document).acknowledged;
		if (acknowledged !== undefined && isSameSession(acknowledged, session)) {
			this.#ledger.of(document).waiting = undefined;
			return;
		}
		this.#ledger.of(document).waiting = session;
		const isEdit = previous !== undefined && previous.dataset !== session.dataset;
		const isOfSame = !isOther || previous?.dataset.id === session.dataset.id;
		if (isEdit && isOfSame) this.#ledger.of(document).edits += 1;
		this.#timer.set(isEdit || isOther ? EDIT_DELAY : VIEW_DELAY);
	}

	/** Saves whatever waits, now; done when the store has answered. */
	flush(isAsked = false): Promise<void> {
		this.#timer.clear();
		this.#queue = this.#queue.then(() => this.#saveAll(isAsked)).catch(() => this.#fail('failed'));
		return this.#queue;
	}

	retry(): Promise<void> {
		this.fault = undefined;
		const { document } = this;
		if (document !== undefined && this.#settled === undefined)
			this.#ledger.of(document).waiting = this.#explorer.session;
		return this.flush(true);
	}

	/** Opens a kept document; as the beginning of the page, or as one step that can be undone. */
	async open(id: string, asStart = false, address = ''): Promise<StoreFault | readonly string[]> {
		await this.flush();
		const store = await this.#ports.store();
		await store.markOpening(id);
		const loaded = await store.load(id);
		if (!loaded.ok) {
			await store.unmarkOpening(id);
			return loaded.fault;
		}
		const { session, notices } = await toStoredSession(loaded.value, id, address);
		this.#acknowledge(id, session, loaded.value.head);
		this.offer = undefined;
		this.doubtful = undefined;
		if (asStart) this.#explorer.begin(session);
		else this.#explorer.open(session);
		this.#explorer.camera?.fit();
		this.note(session);
		this.head = loaded.value.head;
		if (!(await this.#rights.ask(id)) && this.document === id) this.fault = makeFault('elsewhere');
		void unmarkAfterPicture(this.#explorer, () => store.unmarkOpening(id));
		return notices;
	}

	/** Makes this tab the one that writes the document; the other one saves and gives way. */
	async takeOver(): Promise<void> {
		const { document } = this;
		if (document === undefined) return;
		this.#ports.tell({ what: 'give-up', document });
		await this.#rights.take(document);
		const store = await this.#ports.store();
		const head = await store.head(document);
		this.fault = undefined;
		if (head.ok && head.value.revision !== this.#ledger.of(document).revision) {
			if (this.#ledger.of(document).waiting === undefined) {
				await this.open(document);
				return;
			}
			this.#ledger.of(document).revision = head.value.revision;
			this.#ledger.of(document).before = { reason: 'As another tab saved it', kept: true };
		}
		await this.flush(true);
	}

	/** Goes on in a document of its own; the first one stays as the other tab has it. */
	goOnInCopy(): void {
		const { original } = this.#explorer;
		const { document } = this;
		if (document !== undefined) this.#ledger.of(document).waiting = undefined;
		const dataset = Object.freeze({ ...original, title: `${original.title} (copy)` });
		this.#explorer.edit({ dataset, document: this.#ports.makeId() });
	}

	/** Keeps what is stored now among the earlier states when the next save replaces it. */
	keepBefore(document: string, reason: string): void {
		this.#ledger.of(document).before = { reason, kept: true };
	}

	/** Told when another tab wants to write a document. */
	async giveUp(document: string): Promise<void> {
		if (!this.#rights.has(document)) return;
		await this.flush();
		this.#rights.release(document);
		if (this.document === document) this.fault = makeFault('elsewhere');
	}

	/** The browser took the storage away. */
	lose(fault: StoreFault): void {
		if (fault.code === 'gone') {
			this.#ledger.forgetStored();
			this.#settled = undefined;
			const { document } = this;
			if (document !== undefined) this.#ledger.of(document).waiting = this.#explorer.session;
		}
		if (this.document !== undefined) this.fault = fault;
	}

	get hasUnsaved(): boolean {
		return this.#ledger.listWaiting().length > 0;
	}

	/** The work was saved to a file. */
	async noteDownload(): Promise<void> {
		const { document } = this;
		this.isReminding = false;
		if (document === undefined) return;
		await this.flush();
		const noted = await (await this.#ports.store()).noteDownload(document);
		if (noted.ok && this.document === document) this.head = noted.value;
	}

	async #saveAll(isAsked: boolean): Promise<void> {
		for (const [document, session] of this.#ledger.listWaiting())
			await this.#save(document, session, isAsked);
		this.#rights.releaseAllBut([
			...this.#ledger.listWaiting().map(([document]) => document),
			...(this.document === undefined ? [] : [this.document])
		]);
	}

	async #save(document: string, session: Session, strict: boolean): Promise<void> {
		if (!(await this.#rights.ask(document))) return this.#fail('elsewhere', document);
		const store = await this.#ports.store();
		const revision = this.#ledger.of(document).revision;
		const edits = this.#ledger.of(document).edits;
		const before = this.#beforeOf(document, session);
		const { dataset, view, base } = session;
		const saved = await store.save({
			id: document,
			dataset,
			view,
			base,
			strict,
			edits,
			...(revision === undefined ? {} : { revision }),
			...(before === undefined ? {} : { before })
		});
		if (!saved.ok) return this.#fail(saved.fault, document);
		if (before !== undefined) this.#ledger.of(document).isEdited = true;
		this.#ledger.of(document).before = undefined;
		this.#ledger.of(document).edits -= edits;
		if (this.#ledger.of(document).waiting === session) this.#ledger.of(document).waiting = undefined;
		// Whoever took a step back meanwhile is at what was stored before, which is to be stored again.
		const shown = this.#explorer.session;
		if (this.document === document && !isSameSession(shown, session)) {
			this.#ledger.of(document).waiting = shown;
			this.#timer.set(EDIT_DELAY);
		}
		this.#acknowledge(document, session, saved.value);
		this.#ports.tell({ what: 'changed', document });
		if (edits > 0) await this.#askAndRemind(saved.value);
	}

	/** Why the state that is stored now is worth keeping; nothing when only the view changes. */
	#beforeOf(document: string, session: Session): Replaced | undefined {
		const forced = this.#ledger.of(document).before;
		const before = this.#ledger.of(document).acknowledged;
		if (forced !== undefined || before === undefined || before.dataset === session.dataset) return forced;
		const replaced = describeReplaced(before.dataset, session.dataset);
		return replaced.kept || this.#ledger.of(document).isEdited
			? replaced
			: { reason: 'As it was opened', kept: true };
	}

	#acknowledge(document: string, session: Session, head: DocumentRecord): void {
		this.#ledger.of(document).acknowledged = session;
		this.#ledger.of(document).revision = head.revision;
		if (this.document !== document) return;
		this.#settled = session;
		this.head = head;
		this.fault = undefined;
	}

	async #askAndRemind({ id, edits, editedSince }: DocumentRecord): Promise<void> {
		this.persisted ??= await this.#ports.askToPersist();
		const since = editedSince === undefined ? undefined : Date.parse(editedSince);
		if (this.#ledger.of(id).isReminded || !needsReminder(edits, since, this.#ports.now())) return;
		this.#ledger.of(id).isReminded = true;
		this.isReminding = true;
	}

	#fail(fault: StoreFault | StoreFaultCode, document = this.document): void {
		const told = typeof fault === 'string' ? makeFault(fault) : fault;
		if (document === this.document) this.fault = told;
		else if (document !== undefined) this.#ports.tellLate(this.#ledger.of(document).waiting, told);
	}

	#loseRight(document: string): void {
		if (this.document === document) this.fault = makeFault('elsewhere');
	}
}
