import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSafeName } from '#lib/io/browser/save-file.ts';

test.each([
	['iraq-2020-2026-01-02.entente.json', 'iraq-2020-2026-01-02.entente.json'],
	['العراق ٢٠٢٠.svg', 'العراق ٢٠٢٠.svg'],
	['../../etc/passwd', 'etc-passwd'],
	['a/b\\c:d*e?f"g<h>i|j.png', 'a-b-c-d-e-f-g-h-i-j.png'],
	['gnp.\u202efdp.svg', 'gnp.-fdp.svg'],
	['a\u0000\nb.svg', 'a-b.svg'],
	['  .hidden. ', 'hidden'],
	['', 'entente'],
	['///', 'entente'],
	['e\u0301.svg', '\u00e9.svg']
])('%j becomes %s', (name, safe) => {
	expect(toSafeName(name)).toBe(safe);
});

test('a long name keeps its ending, by which systems know what it is', () => {
	expect(toSafeName(`${'x'.repeat(300)}-2026-01-02.entente.json`)).toMatch(/^x{80,}\.entente\.json$/);
	expect(toSafeName(`${'🦊'.repeat(90)}@2x.png`)).toMatch(/^(🦊)+\.png$/u);
});

test('whatever is asked, a name that every file system takes', () => {
	const part = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 130 }),
		fc.nat(110).map((count) => '🦊'.repeat(count)),
		fc.constantFrom('.', ' ', '-', 'con')
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
			const safe = toSafeName(parts.join(''));
			expect(safe.length).toBeGreaterThan(0);
			expect(safe.length).toBeLessThanOrEqual(100);
			expect(safe.isWellFormed()).toBe(true);
			expect(safe).not.toMatch(/[\p{Cc}\p{Cf}\\/:*?"<>|]|^[.\s-]|[.\s-]$/u);
		}),
		{ numRuns: 1000 }
	);
});
