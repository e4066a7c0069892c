import { test } from 'vitest';
import { panelInput, yearsModelOf, lanesModelOf } from '@/testing/panel-input';
import { readRealRecord } from '@/testing/real-record';
test('t', () => {
  const R = readRealRecord();
  for (const size of ['card', 'page'] as const)
    for (const [id, f] of [
      ['sales', yearsModelOf],
      ['revenue', yearsModelOf],
      ['expansion', lanesModelOf],
    ] as const) {
      const i = { ...panelInput(R, id), size };
      f(id, i);
      const t = process.cpuUsage().user;
      for (let k = 0; k < 50; k++) f(id, i);
      console.log(size, id, ((process.cpuUsage().user - t) / 50000).toFixed(2), 'ms cpu');
    }
}, 60000);
