/**
 * An order drawn by chance. In: how many, a generator. Out: 0 … size − 1, every order as likely as any other (Fisher and
 * Yates); the same for the same generator.
 */
import type { Random } from '../layout/seeded-random.ts';

export function shuffle(size: number, random: Random): readonly number[] {
	const order = Array.from({ length: size }, (_, index) => index);
	for (let last = size - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const held = order[last] ?? 0;
		order[last] = order[other] ?? 0;
		order[other] = held;
	}
	return order;
}
