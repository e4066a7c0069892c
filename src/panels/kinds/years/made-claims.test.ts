import { describe, expect, it } from 'vitest';
import { makeClaim, type ClaimOverrides } from '@/testing/make-claim';
import { inputOf, numbered, yearsModelOf } from '@/testing/panel-input';

const modelOf = (...claims: readonly ClaimOverrides[]): ReturnType<typeof yearsModelOf> =>
  yearsModelOf('sales', inputOf('sales', numbered(claims.map(makeClaim))));

const sold = (period: string, quantity: string): ClaimOverrides => ({ period, quantity });
const goal = (period: string, quantity: string): ClaimOverrides => ({
  period,
  quantity,
  kind: 'target',
});

describe('the sales headline on other claims', () => {
  it('keeps quiet about a goal that was reached', () => {
    const { headline, remarks } = modelOf(
      sold('2013', '20 million phones'),
      sold('2014', '61 million phones'),
      goal('2014', '60 million phones'),
    );
    expect(headline).toBe('From 20 to 61 million phones in one year');
    expect((remarks ?? []).join(' ')).not.toContain('planned');
  });

  it('does not tell the last year twice when it fell short itself', () => {
    const { headline, remarks } = modelOf(
      sold('2013', '20 million phones'),
      sold('2014', '61 million phones'),
      goal('2014', '80 million phones'),
    );
    expect(headline).toBe('From 20 to 61 million phones in one year, short of the goal of 80');
    expect(remarks).toContain('2014: 61 million phones against 80 planned');
  });

  it('does not tell a shortfall before the last year as if it came after', () => {
    const { headline, remarks } = modelOf(
      sold('2013', '20 million phones'),
      goal('2013', '30 million phones'),
      sold('2014', '61 million phones'),
    );
    expect(headline).toBe('From 20 to 61 million phones in one year');
    expect(remarks).toContain('2013: 20 million phones against 30 planned');
  });

  it('says of a fall what it is', () => {
    expect(
      modelOf(sold('2014', '61 million phones'), sold('2015', '50 million phones')).headline,
    ).toBe('From 61 to 50 million phones in one year');
  });

  it('measures an outcome by every goal for its year', () => {
    const { warnings, remarks } = modelOf(
      sold('2014', '61 million phones'),
      goal('2014', '40 million phones'),
      goal('2014', '80 million phones'),
    );
    expect(remarks).toContain('2014: 61 million phones against 80 planned');
    expect(warnings).toEqual(['2014 goal: 40\u00a0M and 80\u00a0M disagree']);
  });

  it('calls an estimate one, and a claim in words nothing but a claim', () => {
    const guess = { ...sold('2015', '65 million phones'), kind: 'estimate' } as const;
    expect(modelOf(guess).headline).toBe('65 million phones in 2015, by estimate');
    expect(modelOf({ kind: 'statement', quantity: null, metric: null }).headline).toBe(
      'One claim on sales, in words',
    );
  });
});
