import { expect, it } from 'vitest';
import { renameIds } from './rename-ids';

it('gives made-up ids, and all that refers to them, names of their own', () => {
  const html =
    '<h2 id="all-claims">_r_1_</h2><div id="_r_1_" aria-describedby="_r_2_ all-claims"></div>' +
    '<span id="_r_2_"></span><clipPath id="recharts7-clip"></clipPath>' +
    '<rect fill="url(#_r_1_)" clip-path="url(#recharts7-clip)">';
  expect(renameIds(html, 'p')).toBe(
    '<h2 id="all-claims">_r_1_</h2><div id="p1" aria-describedby="p2 all-claims"></div>' +
      '<span id="p2"></span><clipPath id="p3"></clipPath>' +
      '<rect fill="url(#p1)" clip-path="url(#p3)">',
  );
});

it('does not depend on what was drawn before', () => {
  const draw = (from: number): string =>
    `<i id="_r_${from}_"></i><i aria-labelledby="_r_${from}_ _r_${from + 1}_"></i><i id="_r_${from + 1}_"></i>`;
  expect(renameIds(draw(1), 'p')).toBe(renameIds(draw(9), 'p'));
});

it('takes away what refers to nothing that is drawn', () => {
  expect(renameIds('<input aria-controls="_r_5_">', 'p')).toBe('<input>');
});
