// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ChartFrame } from './ChartFrame';
import { TextScaleContext } from './text-scale';

function draw(scale: number): HTMLElement {
  render(
    <TextScaleContext value={scale}>
      <ChartFrame summary="A chart" help="" hrefOf={() => '/'} onOpen={() => undefined}>
        {(width) => <p>{width}</p>}
      </ChartFrame>
    </TextScaleContext>,
  );
  return screen.getByText(/^\d+$/);
}

test('a chart for large letters is laid out for less room, and enlarged to what there is', () => {
  const usual = Number(draw(1).textContent);
  document.body.replaceChildren();
  const large = draw(1.5);
  expect(Number(large.textContent)).toBe(Math.floor(usual / 1.5));
  expect(large.parentElement?.style.zoom).toBe('1.5');
});
