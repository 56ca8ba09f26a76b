/** What only the GraphML reader tells. Only words. */
import { counted, type NoticeKind } from '../draft/notice-counts.ts';

const named = (which: string): string => (which === '' ? '' : ` (${which})`);

export const PORT: NoticeKind = {
	code: 'port',
	say: (count, which) =>
		`${counted(count, 'port')} of nodes${named(which)} could not be taken over: a relation ends at an actor, not at a part of it.`,
	remedy: 'Nothing needs to be done; relations end at the actors that have the ports.'
};

export const PORT_END: NoticeKind = {
	code: 'port-end',
	say: (count, which) =>
		`${counted(count, 'end')} of relations at a port${named(which)}: the relation ends at the actor, the port is kept as an attribute.`,
	remedy: 'Nothing needs to be done.'
};

export const LOCATOR: NoticeKind = {
	code: 'locator',
	say: (count, which) =>
		`${counted(count, 'reference', 'references')} to parts in other files${named(which)} not followed: nothing is loaded from an address in a file.`,
	remedy: 'Put the parts into this file if they are needed.'
};

export const NESTED_XML: NoticeKind = {
	code: 'nested-value',
	say: (count, which) =>
		`${counted(count, 'value')} with elements within${named(which)}: only the text in them was kept.`,
	remedy: 'Nothing needs to be done unless the inner structure matters.'
};

export const SEVERAL_LABELS: NoticeKind = {
	code: 'several-labels',
	say: (count, which) =>
		`${counted(count, 'further label')}${named(which)}: an actor or relation has one here; the others are kept in the attribute “labels”.`,
	remedy: 'Nothing needs to be done.'
};

export const ARROWS: NoticeKind = {
	code: 'arrows',
	say: (count, which) =>
		`${counted(count, 'edge')} drawn with other arrowheads than the direction in the file says${named(which)}; the file was followed, and the heads are kept in the attribute “arrows”.`,
	remedy: 'Check whether these relations have a direction.'
};
