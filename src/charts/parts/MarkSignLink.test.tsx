// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { renderWith } from '@/testing/render-app';
import { SMALL_RECORD } from '@/testing/small-record';
import { MarkSignLink } from './MarkSignLink';

const mark = { key: 'a', claims: ['c-0001'] as const, text: { figure: '260 M', lines: [] } };

describe('the sign of a conflict', () => {
  it.each<[string, boolean, number]>([
    ['is red beside a bar', false, 1],
    ['has the colour of letters on a bar, where red would not be seen', true, 0],
  ])('%s', (_what, onBar, red) => {
    const { container } = renderWith(
      <svg>
        <MarkSignLink mark={mark} sign="conflict" x={0} y={20} onBar={onBar} />
      </svg>,
      { record: SMALL_RECORD },
    );
    expect(container.querySelectorAll('.stroke-warn')).toHaveLength(red);
    expect(container.querySelectorAll('[stroke="var(--on-theme)"]')).toHaveLength(1 - red);
  });
});
