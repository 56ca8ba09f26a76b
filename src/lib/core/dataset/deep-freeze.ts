/** Freezes a plain JSON-like value and all that it holds, and gives it back. Values are at most 64 levels deep here. */
export function deepFreeze<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) deepFreeze(inner);
	return value;
}
