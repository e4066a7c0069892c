import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/domain/basics/text';
import { DEFAULT_VIEW } from '../view-state';
import { arbEdition, arbView, LINK_CONTEXT } from '@/testing/arb-view';
import { decodeAddress, encodeAddress } from './address';
import { freeze } from './freeze';

const arbPin = fc.record({ edition: arbEdition, lang: fc.constantFrom(...LANGUAGES) });

function write(view: Parameters<typeof freeze>[0]): string {
  return encodeAddress(view, LINK_CONTEXT);
}

describe('frozen links', () => {
  it('6.1 pin the edition and the language, and nothing of what was chosen changes but what stands beside', () => {
    fc.assert(
      fc.property(arbView(), arbPin, (view, pin) => {
        const frozen = freeze(view, pin);
        expect(frozen.edition).toBe(view.edition ?? pin.edition);
        expect(frozen.lang).toBe(view.lang ?? pin.lang);
        const isBeside = view.claim?.includes('.') === true;
        const alone = { ...view, with: null, claim: isBeside ? null : view.claim };
        expect({ ...frozen, edition: view.edition, lang: view.lang }).toEqual(alone);
        expect(write(frozen)).toMatch(/[?&]lang=[a-z]{2}&edition=[\d-]{10}-[0-9a-f]{8}&v=1$/);
      }),
    );
  });

  it('6.2 freezing again changes nothing', () => {
    fc.assert(
      fc.property(arbView(), arbPin, arbPin, (view, pin, later) => {
        expect(freeze(freeze(view, pin), later)).toEqual(freeze(view, pin));
      }),
    );
  });

  it('6.3 open the same view when the record has grown by years and ids', () => {
    const grown = {
      ...LINK_CONTEXT,
      years: { from: 1990, to: 2040 },
      ids: { ...LINK_CONTEXT.ids, themes: [...(LINK_CONTEXT.ids.themes ?? []), 'people'] },
    };
    fc.assert(
      fc.property(arbView(), arbPin, (view, pin) => {
        const link = new URL(write(freeze(view, pin)), 'https://example.org');
        const read = decodeAddress(link, { ...grown, editions: [view.edition ?? pin.edition] });
        expect(read.view).toEqual(freeze(view, pin));
      }),
    );
  });

  it('6.4 stay under 600 characters', () => {
    fc.assert(
      fc.property(arbView(), arbPin, (view, pin) => {
        const few = {
          ...view,
          place: view.place.page === 'unknown' ? DEFAULT_VIEW.place : view.place,
          topics: view.topics.slice(0, 2),
          markets: view.markets.slice(0, 2),
          sources: view.sources.slice(0, 2),
        };
        expect(write(freeze(few, pin)).length).toBeLessThan(600);
      }),
    );
  });
});
