import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint';

describe('fingerprint', () => {
  it('is the same for what says the same', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(fingerprint([JSON.parse(json)])).toBe(fingerprint([JSON.parse(json)]));
      }),
    );
  });

  it('tells apart what differs by a letter, a digit or an order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(fingerprint([one])).not.toBe(fingerprint([other]));
      }),
    );
    expect(fingerprint(['a', 'b'])).not.toBe(fingerprint(['b', 'a']));
  });

  it('heeds no function', () => {
    expect(fingerprint({ a: 1, say: () => 1 })).toBe(fingerprint({ a: 1 }));
  });
});
