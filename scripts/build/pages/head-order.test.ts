import { expect, it } from 'vitest';
import { orderHead } from './head-order';

it('puts what the first paint waits for first, then fonts, then what answers, then the record', () => {
  expect(
    orderHead(`<html><head>
    <title>T</title>
    <link rel="preload" as="font" crossorigin href="/f.woff2" />
    <link rel="preload" as="fetch" crossorigin href="/d.json" />
    <link rel="icon" href="/i.svg" />
    <script src="/first.js"></script>
    <script type="module" crossorigin src="/app.js"></script>
    <link rel="modulepreload" crossorigin href="/vendor.js">
    <link rel="stylesheet" crossorigin href="/app.css">
    <link rel="stylesheet" href="/first.css" />
  </head><body><link rel="stylesheet" href="/body.css"></body></html>`),
  ).toBe(`<html><head>
    <title>T</title>
    <link rel="icon" href="/i.svg" />
    <script src="/first.js"></script>
    <link rel="stylesheet" href="/app.css">
    <link rel="stylesheet" href="/first.css" />
    <link rel="preload" as="font" crossorigin href="/f.woff2" />
    <script fetchpriority="low" type="module" crossorigin src="/app.js"></script>
    <link fetchpriority="low" rel="modulepreload" crossorigin href="/vendor.js">
    <link fetchpriority="low" rel="preload" as="fetch" crossorigin href="/d.json" />
  </head><body><link rel="stylesheet" href="/body.css"></body></html>`);
});

it('leaves what has no head as it is', () => {
  expect(orderHead('<p>no head</p>')).toBe('<p>no head</p>');
});
