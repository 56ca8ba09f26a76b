/** DOT, the language of Graphviz, which is only read. Only declarations. */
import type { FormatInfo } from '../format.ts';

export const dotInfo: FormatInfo = {
	id: 'dot',
	label: 'DOT (Graphviz)',
	version: 'the language of Graphviz 12, read only',
	reference: 'https://graphviz.org/doc/info/lang.html',
	mediaType: 'text/vnd.graphviz',
	extensions: ['.gv', '.dot'],
	reads: true,
	writes: false
};
