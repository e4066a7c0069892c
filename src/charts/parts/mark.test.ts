import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf, markLabel, textOf } from './mark';

const text = { figure: '61 M phones', lines: ['outcome, 2014', 'Xiaomi · uptofast'] };

describe('the spoken name of a mark', () => {
  it('says figure, kind and source', () => {
    expect(markLabel(text)).toBe('61 M phones, outcome, 2014, Xiaomi · uptofast');
  });

  it('begins with what is written on it, said once', () => {
    expect(markLabel(text, '61')).toBe(markLabel(text));
    expect(markLabel({ figure: '55.41 M', lines: [] }, '55.4')).toBe('55.4, 55.41 M');
    expect(markLabel(text, '> 70')).toBe('> 70, 61 M phones, outcome, 2014, Xiaomi · uptofast');
  });

  it('always begins with what is written, and always says the rest', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (visible, figure, lines) => {
        const name = markLabel({ figure, lines }, visible);
        expect(name.startsWith(visible)).toBe(true);
        expect(name.endsWith([figure, ...lines].join(', '))).toBe(true);
      }),
    );
  });

  it('is cut into its parts again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (visible, figure, lines) => {
        const said = { figure, lines };
        expect(textOf(markLabel(said, visible), cutsOf(said, visible))).toEqual(said);
      }),
    );
  });

  it('says it once too where it is written on two lines', () => {
    const money = { figure: '12.6\u00a0bn\u00a0CNY', lines: ['outcome, 2012'] };
    expect(markLabel(money, '12.6 bn CNY')).toBe(markLabel(money));
  });
});
