import { expect, test } from 'vitest';
import { joinFragment, splitFragment } from '#lib/codecs/view-url/document-in-url.ts';

test('a document and a view come apart as they were joined', () => {
	for (const view of ['', 'type=support', 'type=support&at=1,2,document=x'])
		expect(splitFragment(joinFragment('3f-A9', view))).toEqual({ document: '3f-A9', view });
});

test('what is no document is a view, whole', () => {
	for (const fragment of [
		'',
		'type=support',
		'type=a&document=3',
		'document=',
		'document=%3Cx%3E',
		'document=a b'
	])
		expect(splitFragment(fragment)).toEqual({ view: fragment });
});
