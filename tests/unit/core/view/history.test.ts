import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amend, record, redo, startHistory, undo, type History } from '#lib/core/view/history.ts';

const times = <Value>(count: number, step: (value: Value) => Value, value: Value): Value =>
	count === 0 ? value : times(count - 1, step, step(value));

test('undo all gives the first, redo all the last, and every step between is met again', () => {
	fc.assert(
		fc.property(fc.array(fc.integer(), { maxLength: 50 }), (steps) => {
			const all = steps.reduce((history, step) => record(history, step), startHistory(0));
			const values = [0, ...steps];
			const seen: number[] = [];
			let history: History<number> = all;
			for (let step = 0; step < values.length; step++, history = undo(history)) seen.push(history.present);
			expect(seen).toEqual(values.toReversed());
			expect(history).toMatchObject({ present: 0, past: [] });
			expect(times(steps.length, redo, history)).toEqual(all);
		})
	);
});

test('behaves like a list with a finger on it, for any mixture of steps', () => {
	const step = fc.oneof(
		fc.record({ what: fc.constant('record' as const), value: fc.nat() }),
		fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const) })
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
			let history = startHistory(0);
			let list = [0];
			let finger = 0;
			for (const one of steps) {
				if (one.what === 'record') {
					history = record(history, one.value);
					list = [...list.slice(0, finger + 1), one.value];
					finger++;
				} else {
					history = one.what === 'undo' ? undo(history) : redo(history);
					finger = Math.max(0, Math.min(list.length - 1, finger + (one.what === 'undo' ? -1 : 1)));
				}
				expect([...history.past, history.present, ...history.future]).toEqual(list);
				expect(history.past).toHaveLength(finger);
			}
		})
	);
});

describe('gestures', () => {
	test('the steps of one are one undo', () => {
		const dragged = record(record(record(startHistory('a'), 'b', 'drag'), 'c', 'drag'), 'd', 'drag');
		expect(dragged.present).toBe('d');
		expect(undo(dragged)).toMatchObject({ present: 'a', past: [], future: ['d'] });
	});

	test('another one, a step without one, and an undo all end it', () => {
		const one = record(startHistory('a'), 'b', 'drag');
		expect(record(one, 'c', 'slide').past).toEqual(['a', 'b']);
		expect(record(record(one, 'c'), 'd', 'drag').past).toEqual(['a', 'b', 'c']);
		expect(record(redo(undo(one)), 'c', 'drag').past).toEqual(['a', 'b']);
	});
});

test('a step ends what could be redone; amending ends nothing and is no step', () => {
	const back = undo(record(startHistory('a'), 'b'));
	expect(record(back, 'c')).toMatchObject({ past: ['a'], future: [] });
	expect(amend(back, 'A')).toMatchObject({ past: [], present: 'A', future: ['b'] });
});
