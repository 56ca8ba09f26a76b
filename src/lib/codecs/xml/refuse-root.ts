/** The refusal of an XML file whose first element is another one. In: that element and the format's name. Out: the issue. */
import { showText } from '#lib/core/dataset/show-value.ts';
import { toError } from '../draft/refuse.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import type { XmlElement } from './xml-element.ts';

export const refuseRoot = ({ name, line }: XmlElement, file: string, format: 'GEXF' | 'GraphML'): Issue =>
	toError(file, {
		code: `not-${format.toLowerCase()}`,
		line,
		message: `The file is no ${format} graph: it begins with the element ${showText(name)}.`,
		remedy: `Choose a ${format} file.`
	});
