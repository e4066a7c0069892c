/** Words on charts of lanes. Months and days come as they are written short. */
export type LanesMessages = {
  /** State of a lane today. */
  readonly since: (when: string) => string;
  readonly back: (when: string) => string;
  readonly stopped: (when: string) => string;
  readonly plansOnly: string;
  /** A goal whose figure stands beside it. */
  readonly goalFor: (year: number) => string;
  /** Something in a market, from when to when; null for an end that is not on record, or has not come. */
  readonly span: (market: string, thing: string, from: string, to: string | null) => string;
  readonly opened: (market: string, thing: string, when: string) => string;
  readonly announced: (market: string, from: string) => string;
  readonly addedFact: string;
  /** Of what was there, and no claim among those that are chosen tells of. */
  readonly notChosen: string;
  /** A promise, and what became of it. */
  readonly came: (promise: string, verdict: string) => string;
  /** Of a claim without a day of its own: where and when it was said. */
  readonly saidIn: (label: string, source: string, when: string) => string;
  readonly all: (lane: string, claims: number) => string;
  /** Before what a chart does not draw: claims that only comment, and lanes that are folded away. */
  readonly inWords: string;
  readonly otherLanes: string;
  readonly others: (lanes: number, claims: number) => string;
  readonly legend: Readonly<
    Record<
      'announced' | 'before' | 'aside' | 'plan' | 'figure' | 'goal' | 'happened' | 'added',
      string
    >
  >;
};
