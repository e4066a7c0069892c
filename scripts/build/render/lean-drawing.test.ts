import { expect, it } from 'vitest';
import { leanDrawing } from './lean-drawing';

it('leaves out classes of the library but those that are styled or looked for, and keeps ours', () => {
  expect(
    leanDrawing(
      '<svg class="recharts-surface"><g class="recharts-layer recharts-cartesian-grid"><line class="recharts-x ours" x1="1"></line></g></svg>',
    ),
  ).toBe(
    '<svg class="recharts-surface"><g class="recharts-cartesian-grid"><line class="ours" x1="1"></line></g></svg>',
  );
});

it('leaves out groups that hold nothing or are only a bracket, and keeps what they hold', () => {
  expect(
    leanDrawing(
      '<g tabindex="-1" class="recharts-zIndex-layer_100"><g></g></g><g class="recharts-layer"><g transform="t"><text>2012</text></g><g id="a"><g><i></i></g></g></g>',
    ),
  ).toBe('<g transform="t"><text>2012</text></g><g id="a"><i></i></g>');
});

it('leaves out what says nothing of a line or a text, and nothing of a bar', () => {
  expect(
    leanDrawing(
      '<line orientation="bottom" width="20" height="26" angle="0" x1="3"></line><text width="9" height="30" orientation="left" x="3">1</text><rect width="9" height="4"></rect>',
    ),
  ).toBe('<line x1="3"></line><text x="3">1</text><rect width="9" height="4"></rect>');
});
