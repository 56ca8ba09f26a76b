/** A number without the rounding that sums of weights carry, such as 4.199999999999999: twelve digits. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
