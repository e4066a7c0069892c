/**
 * A number with the digits as they stand, written as the data write it: "1,234.50" is 1234.50, "74,3" is 74.3, "12 600" is
 * 12600. Three digits after the only comma are thousands. Null where it is no number.
 */
export function readNumber(text: string): string | null {
  const bare = text.replaceAll(/['\u00A0\u202F ]/gu, '');
  const commas = bare.split(',').length - 1;
  const points = bare.split('.').length - 1;
  const last = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
  const isThousands = /^\d{1,3}(?:,\d{3})+$/.test(bare) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(bare);
  const isMixed = commas > 0 && points > 0;
  if ((commas > 1 || points > 1) && !isThousands && !isMixed) return null;
  const whole = isThousands || last === -1 ? bare : bare.slice(0, last);
  const decimals = isThousands || last === -1 ? '' : `.${bare.slice(last + 1)}`;
  const plain = whole.replaceAll(/[.,]/g, '').replace(/^0+(?=\d)/, '') + decimals;
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(plain) ? plain : null;
}
