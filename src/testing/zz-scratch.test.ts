import { it } from 'vitest';
import { readRealRecord } from './real-record';
import { filterClaims } from '@/domain/filter';
import { findConflicts } from '@/domain/conflict';
import { DEFAULT_VIEW } from '@/domain/view-state';
import { makeI18n } from '@/i18n/i18n';
import { salesModel } from '@/panels/sales/model';
import { revenueModel } from '@/panels/revenue/model';
import { expansionModel } from '@/panels/expansion/model';
import { strategyModel } from '@/panels/strategy/model';
it('x', () => {
  const dataset = readRealRecord();
  const inputOf = (theme: string, patch = {}) => {
    const view = { ...DEFAULT_VIEW, ...patch };
    const claims = filterClaims(dataset, view);
    const c = findConflicts(dataset, claims);
    return { dataset, claims: claims.filter((x) => x.theme === theme), conflictIds: new Set(c.flatMap((y) => y.pairs.flat())), years: view.years, i18n: makeI18n('en') };
  };
  const show = (m: any) => { const { rows, ...r } = m; console.log(JSON.stringify({...r, rows: rows.length}, null, 1)); };
  show(salesModel(inputOf('sales')));
  show(revenueModel(inputOf('revenue')));
  const ms = [expansionModel(inputOf('expansion')), strategyModel(inputOf('strategy'))];
  for (const m of ms) { console.log(m.headline, m.summary, JSON.stringify(m.drawing.years), m.rows.length);
    for (const k of m.drawing.marks) console.log(k.key, k.form, k.at.toFixed(3), k.horizon?.toFixed(3), k.label, '|', k.when, k.conflict, k.weight, JSON.stringify(k.text)); }
  for (const [n, p] of Object.entries({ only2014: { years: { from: 2014, to: 2014 } }, targets: { kinds: ['target'] }, words: { kinds: ['statement'] }, only2017: {years:{from:2017,to:2017}}, p2019:{years:{from:2019,to:2019}}, nothing: { q: 'zzzz' }, interim: {kinds:['interim']}, est:{kinds:['estimate']} })) {
    const a = salesModel(inputOf('sales', p)), b = revenueModel(inputOf('revenue', p)), c= expansionModel(inputOf('expansion', p)), d = strategyModel(inputOf('strategy', p));
    console.log(n, [a,b,c,d].map((m) => m.headline + ' || ' + m.summary + ' || ' + m.warnings.join(';')+ ' || ' + JSON.stringify(m.drawing.years)));
  }
});
