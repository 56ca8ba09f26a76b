import { expect, test } from 'vitest';
import { drawLineSample } from '#lib/core/picture/draw-line-sample.ts';
import { toSvgText } from '#lib/core/picture/to-svg-text.ts';
import { TYPES } from '../graph/make-relation.ts';

const [pressure, , , kinship] = TYPES;

test('shows colour of the ground, pattern and head; a denied relation is barred; it is hidden from readers', () => {
	const plain = toSvgText(drawLineSample(pressure!, { status: 'happened', confidence: 'high' }, 'dark'));
	expect(plain).toContain('stroke="#f0c040"');
	expect(plain).toContain('stroke-dasharray="8 5"');
	expect(plain).toContain('aria-hidden="true"');
	expect(plain.match(/<line/g)).toHaveLength(1);
	const denied = toSvgText(drawLineSample(pressure!, { status: 'denied', confidence: 'low' }, 'light'));
	expect(denied.match(/<line/g)).toHaveLength(2);
});

test('a type without direction has no head', () => {
	const text = toSvgText(drawLineSample(kinship!, { status: 'happened', confidence: 'high' }, 'light'));
	expect(text).not.toMatch(/<polygon|<circle/);
});
