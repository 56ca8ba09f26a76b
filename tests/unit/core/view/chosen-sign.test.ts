/** Signs are looked up by ids that are any text. */
import { expect, test } from 'vitest';
import { chosenSign } from '#lib/core/view/chosen-sign.ts';

test.each(['__proto__', 'constructor', 'toString'])(
	'a type called %s keeps its sign until one is chosen',
	(id) => {
		expect(chosenSign({}, id)).toBeUndefined();
		expect(chosenSign(Object.fromEntries([[id, 0.5]]), id)).toBe(0.5);
	}
);
