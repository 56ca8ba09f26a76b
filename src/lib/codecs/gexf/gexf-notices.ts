/** What only the GEXF reader tells. Only words. */
import { counted, type NoticeKind } from '../draft/notice-counts.ts';

const named = (which: string): string => (which === '' ? '' : ` (${which})`);

export const SEVERAL_SPELLS: NoticeKind = {
	code: 'several-spells',
	say: (count, which) =>
		`${counted(count, 'further spell')} of time${named(which)}: an element has one period here, the first; all spells are kept in the attribute “spells”.`,
	remedy: 'Split an element that is there at several times into one for each.'
};

export const OPEN_BOUND: NoticeKind = {
	code: 'open-bound',
	say: (count) =>
		`${counted(count, 'time')} that ${count === 1 ? 'is' : 'are'} written as excluded (open interval), read as the first or last day itself.`,
	remedy: 'Check the periods if a day matters.'
};

export const TIMED_VALUE: NoticeKind = {
	code: 'timed-value',
	say: (count, which) =>
		`${counted(count, 'attribute value')} that ${count === 1 ? 'holds' : 'hold'} only for some time${named(which)}: the value was kept without its time.`,
	remedy: 'Nothing needs to be done unless the time of the value matters.'
};

export const PHYLOGENY: NoticeKind = {
	code: 'phylogeny',
	say: (count, which) =>
		`${counted(count, 'statement')} on the descent of a node (phylogeny)${named(which)}, kept in the attribute “parents”.`,
	remedy: 'Write descent as relations if it should be drawn.'
};

export const OPTIONS: NoticeKind = {
	code: 'options-left-out',
	say: (count, which) =>
		`${counted(count, 'list')} of the values that an attribute may have${named(which)}, left out; the values themselves are kept.`,
	remedy: 'Nothing needs to be done.'
};
