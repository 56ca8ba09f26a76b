/**
 * What tabs of this page tell each other. In: messages. Out: messages of other tabs, checked: whatever is not one of ours
 * is passed over. Where a browser has no such channel nobody is told, and nothing else changes.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';

export type TabMessage =
	/** Please save what is left of the document and give up the right to write it. */
	| { readonly what: 'give-up'; readonly document: string }
	/** A document was saved, renamed or deleted. */
	| { readonly what: 'changed'; readonly document: string };

export interface TabChannel {
	tell(message: TabMessage): void;
	close(): void;
}

const NAME = 'entente';

export function openTabChannel(heard: (message: TabMessage) => void): TabChannel {
	if (typeof globalThis.BroadcastChannel !== 'function')
		return { tell: () => undefined, close: () => undefined };
	const channel = new BroadcastChannel(NAME);
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const [what, document] = [fieldOf(data, 'what'), fieldOf(data, 'document')];
		if (typeof document !== 'string') return;
		if (what === 'give-up' || what === 'changed') heard({ what, document });
	};
	return {
		tell: (message) => channel.postMessage(message),
		close: () => channel.close()
	};
}
