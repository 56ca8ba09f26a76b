/**
 * Scores as people read them: counts without decimals, other numbers with three significant figures and never more
 * than six characters of zeros. The full number stays in the data and in the table's tooltip.
 */
export function formatScore(value: number, unit: 'whole' | 'real' = 'real'): string {
	if (Number.isNaN(value)) return '–';
	if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
	if (unit === 'whole' || (Number.isInteger(value) && Math.abs(value) < 1e6))
		return minus(String(Math.round(value)));
	const size = Math.abs(value);
	if (size < 1e-12) return '0';
	if (size < 0.001 || size >= 1e6) return minus(value.toExponential(2));
	return minus(size >= 100 ? value.toFixed(1) : String(Number(value.toPrecision(3))));
}

/** The typographic minus, which is as wide as the plus and never breaks off. */
const minus = (text: string): string => text.replaceAll('-', '−');
