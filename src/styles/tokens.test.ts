import { describe, expect, it } from 'vitest';
import { readPalette, type PictureScheme } from '@/charts/picture/palette';
import { COLOURS } from '@/domain/record/record';
import tokens from './tokens.css?raw';

type Rgb = readonly [number, number, number];
const NAMES = [...COLOURS, 'neutral'] as const;

/** Linear light of the three channels. */
function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const lightness = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [one, other] = [lightness(a), lightness(b)];
  return Math.max(one, other) / Math.min(one, other);
}

/** What is left of a colour for four kinds of eyes (Machado and others, 2009, at full strength). */
const EYES: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour in Oklab, in which equal distances look equally far. */
function seenBy([ofRed, ofGreen, ofBlue]: readonly [Rgb, Rgb, Rgb], hex: string): Rgb {
  const light = linear(hex);
  const sum = (row: Rgb, of: Rgb): number => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
  const seen: Rgb = [sum(ofRed, light), sum(ofGreen, light), sum(ofBlue, light)];
  const cone = (row: Rgb): number => Math.cbrt(Math.max(0, sum(row, seen)));
  const cones: Rgb = [
    cone([0.4122214708, 0.5363325363, 0.0514459929]),
    cone([0.2119034982, 0.6806995451, 0.1073969566]),
    cone([0.0883024619, 0.2817188376, 0.6299787005]),
  ];
  return [
    sum([0.2104542553, 0.793617785, -0.0040720468], cones),
    sum([1.9779984951, -2.428592205, 0.4505937099], cones),
    sum([0.0259040371, 0.7827717662, -0.808675766], cones),
  ];
}

describe.each<PictureScheme>(['light', 'dark'])(
  'the colours of panels in the %s scheme',
  (scheme) => {
    const palette = readPalette(tokens, scheme, null);
    const of = (name: string): string => palette[name] ?? `no ${name}`;

    const FIRST: readonly string[] = ['blue', 'green', 'violet', 'orange', 'neutral'];

    function distance(a: string, b: string, eyes: readonly [Rgb, Rgb, Rgb]): number {
      const [one, other] = [seenBy(eyes, of(a)), seenBy(eyes, of(b))];
      return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
    }

    function nearest(names: readonly string[], eyes: readonly [Rgb, Rgb, Rgb]): number {
      return Math.min(
        ...names.flatMap((a, index) => names.slice(index + 1).map((b) => distance(a, b, eyes))),
      );
    }

    it.each(NAMES)('can be read as text: %s', (name) => {
      for (const ground of ['paper', 'card', 'on-theme'])
        expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
    });

    it.each(NAMES)('is what stands within an element of its name: %s', (name) => {
      expect(tokens).toContain(`[data-colour='${name}'] {\n  --theme: var(--${name});\n}`);
    });

    it('are told apart', () => {
      const all = EYES['all'];
      if (all === undefined) throw new Error('no eyes');
      expect(nearest(NAMES, all)).toBeGreaterThan(0.08);
    });

    // The first four are as old as the site. Two of them are one to some eyes: form and name tell them apart.
    it.each(Object.entries(EYES))(
      'but for the first four are told apart by eyes %s',
      (_name, eyes) => {
        const later = NAMES.filter((name) => !FIRST.includes(name));
        for (const name of later) {
          const others = NAMES.filter((other) => other !== name);
          for (const other of others)
            expect(distance(name, other, eyes), `${name} and ${other}`).toBeGreaterThan(0.035);
        }
      },
    );
  },
);
