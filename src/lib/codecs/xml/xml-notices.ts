/** What the readers of XML graphs tell beyond the notices that all readers have. Only words. */
import { counted, type NoticeKind } from '../draft/notice-counts.ts';

const named = (which: string): string => (which === '' ? '' : ` (${which})`);

export const NOT_OF_TYPE: NoticeKind = {
	code: 'not-of-type',
	say: (count, which) =>
		`${counted(count, 'value')} that ${count === 1 ? 'is' : 'are'} not of the type that the file declares for the attribute${named(which)}, kept as text.`,
	remedy: 'Check the values in the file.'
};

export const UNDECLARED_ATTRIBUTE: NoticeKind = {
	code: 'undeclared-attribute',
	say: (count, which) =>
		`${counted(count, 'attribute')} that the file does not declare${named(which)}, kept as text under the name in the file.`,
	remedy: 'Nothing needs to be done unless the name tells too little.'
};

export const UNKNOWN_TYPE: NoticeKind = {
	code: 'unknown-type',
	say: (count, which) =>
		`${counted(count, 'attribute')} of a type that is not known here${named(which)}, read as text.`,
	remedy: 'Nothing needs to be done.'
};

export const REPEATED_VALUE: NoticeKind = {
	code: 'repeated-value',
	say: (count, which) =>
		`${counted(count, 'value')} beyond the first of one attribute${named(which)}: all values were kept as a list of texts.`,
	remedy: 'Nothing needs to be done; a list holds no times, so these stand within the texts.'
};

export const BROKEN_LOOK: NoticeKind = {
	code: 'broken-look',
	say: (count, which) =>
		`${counted(count, 'place, size or colour', 'places, sizes or colours')} that cannot be read${named(which)}, left out.`,
	remedy: 'Check the values in the file; nothing else is lost.'
};

export const PICTURE: NoticeKind = {
	code: 'picture-left-out',
	say: (count, which) =>
		`${counted(count, 'picture')} left out${named(which)}: nothing is ever loaded from an address in a file.`,
	remedy: 'Nothing needs to be done.'
};

export const BOTH_WAYS: NoticeKind = {
	code: 'mutual',
	say: (count, which) =>
		`${counted(count, 'mutual tie')}${named(which)} became two relations each, one in either direction.`,
	remedy: 'Nothing needs to be done.'
};

export const UNKNOWN_DIRECTION: NoticeKind = {
	code: 'unknown-direction',
	say: (count, which) =>
		`${counted(count, 'direction')} that the format does not know${named(which)}, read as the default of the file.`,
	remedy: 'Check the direction of these edges.'
};
