import * as v from 'valibot';
import { COLOURS } from '@/domain/record/record';
import { addressId, id, once, scales, textEntry } from './entry-parts';
import { strict } from './strict';

const panelHead = {
  id: addressId,
  name: textEntry,
  themes: v.pipe(v.array(addressId), v.minLength(1, 'is empty; name at least one theme')),
  colour: v.picklist(COLOURS),
  subtitle: textEntry,
  description: textEntry,
};

export const lanePresence = strict({
  full: addressId,
  part: v.optional(v.nullable(addressId), null),
  entry: v.optional(v.nullable(addressId), null),
  points: v.optional(v.pipe(v.array(addressId), once()), []),
});

export const laneMeasure = strict({
  name: textEntry,
  topic: addressId,
  metrics: v.optional(v.pipe(v.array(id), once()), []),
  unit: v.optional(v.nullable(id), null),
  scale: v.optional(v.picklist(scales), 'one'),
  basis: v.optional(v.nullable(id), null),
  theme: v.optional(v.nullable(addressId), null),
  things: v.optional(v.pipe(v.array(addressId), once()), []),
});

export const panelEntry = v.variant('kind', [
  strict({
    ...panelHead,
    kind: v.literal('years'),
    metric: id,
    market: addressId,
    unit: id,
    scale: v.picklist(scales),
    noun: v.optional(v.nullable(textEntry), null),
  }),
  strict({
    ...panelHead,
    kind: v.literal('lanes'),
    lanes: v.picklist(['markets', 'topics']),
    presence: v.optional(v.nullable(lanePresence), null),
    measures: v.optional(v.pipe(v.array(laneMeasure), once()), []),
  }),
]);
