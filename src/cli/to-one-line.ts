/** Text for a terminal: on one line, without the control characters by which a file could move the cursor or recolour it. */
export const toOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
