import type { Exception } from './record-names';

/** Words that the record happens to have among its names, and that the interface would have without it. */
export const EXCEPTIONS: readonly Exception[] = [
  { name: 'years', reason: 'years are years in any record, and a kind of panel' },
  { name: 'company', reason: 'a key of the vocabulary; which company it is says the record' },
  { name: 'growth', reason: 'a measure that is reckoned between any two figures' },
  { name: 'added', reason: 'whether a corpus was added to judge the record’s own' },
  { name: 'announced', reason: 'the sign of a plan on lanes' },
  { name: 'sold', in: 'src/i18n/', reason: 'what any company does, in the line below the title' },
  { name: 'reported', in: 'src/i18n/', reason: 'an outcome, in legends' },
  { name: 'connected', in: 'src/features/', reason: '`isConnected` is a property of any node' },
  { name: 'countries', in: 'src/schema/json-schema-text.ts', reason: 'what a market is' },
  { name: 'companies', in: 'src/schema/json-schema-text.ts', reason: 'what can speak in a source' },
  {
    name: '2000',
    in: 'src/charts/picture/',
    reason: 'the name of SVG, http://www.w3.org/2000/svg',
  },
  { name: '2020', in: 'src/schema/json-schema.ts', reason: 'the draft of JSON Schema, 2020-12' },
];
