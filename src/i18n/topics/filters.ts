import type { FilterName } from '@/domain/selection/choices';

/** Words for the filters. */
export type FilterMessages = {
  readonly region: string;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly yearsShown: (from: number, to: number) => string;
  readonly yearCount: (year: number, count: number) => string;
  readonly names: Readonly<Record<FilterName, string>>;
  readonly textPlaceholder: string;
  readonly option: (name: string, count: number) => string;
  readonly optionTitle: (name: string, count: number) => string;
  readonly chosen: (count: number) => string;
  readonly more: string;
  readonly moreChosen: (count: number) => string;
  /** Of the field above a long list of options. */
  readonly find: (facet: string) => string;
  /** What is chosen, each of it with what takes it back. */
  readonly shown: string;
  readonly remove: (choice: string) => string;
  readonly quoted: (words: string) => string;
  /** Of the page of one entry: the view from which it was opened. */
  readonly within: (choices: readonly string[]) => string;
  readonly backToView: string;
  readonly reset: string;
  readonly clear: (name: string) => string;
  readonly open: (active: number) => string;
  readonly show: (count: number) => string;
  readonly badYear: (from: number, to: number) => string;
};
