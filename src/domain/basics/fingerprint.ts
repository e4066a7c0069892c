/**
 * A short text that is the same for two values that say the same, and, but for a chance in 2^53, only for those. Functions
 * are left out. Not proof against anybody who wants to deceive.
 */
export function fingerprint(value: object): string {
  return fingerprintOfText(JSON.stringify(value));
}

/** The same of a text as it is. */
export function fingerprintOfText(text: string): string {
  let a = 0xde_ad_be_ef;
  let b = 0x41_c6_ce_57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36);
}
