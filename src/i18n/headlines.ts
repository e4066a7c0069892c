/** Words for the findings that panels make from what is shown. Figures come formatted, without scale or unit. */
export type Headlines = {
  readonly moreThan: (figure: string) => string;
  readonly atLeast: (figure: string) => string;
  readonly sales: {
    readonly subtitle: string;
    readonly axis: string;
    readonly fromTo: (from: string, to: string, years: number) => string;
    readonly one: (figure: string, period: string) => string;
    readonly thenAgainst: (figure: string, goal: string) => string;
    readonly against: (goal: string) => string;
    readonly goal: (figure: string, year: string) => string;
    readonly warning: (year: number, figure: string, goal: string) => string;
  };
  readonly revenue: {
    readonly subtitle: (unit: string, converts: boolean) => string;
    readonly axis: (unit: string) => string;
    readonly rate: (year: number, rate: string, of: string, per: string) => string;
    readonly rates: (rates: string, sources: string) => string;
    readonly rivals: (sources: number, goals: number, year: number) => string;
    readonly fromTo: (from: string, to: string, years: number) => string;
    readonly one: (figure: string, period: string) => string;
    readonly goal: (figure: string, year: string) => string;
    readonly warning: (year: number, figures: string) => string;
    readonly warningOutcome: (year: number, figures: string) => string;
  };
  readonly expansion: {
    readonly subtitle: string;
    readonly entered: (markets: string) => string;
    readonly promised: (markets: string) => string;
    readonly both: (entered: string, promised: string) => string;
  };
  readonly strategy: {
    readonly subtitle: string;
    readonly turns: (turns: readonly { readonly topic: string; readonly year: number }[]) => string;
  };
  readonly claims: (claims: number, theme: string) => string;
  readonly words: (claims: number, theme: string) => string;
  readonly nothing: string;
  readonly summary: (
    panel: string,
    headline: string,
    claims: number,
    from: number,
    to: number,
  ) => string;
  readonly summaryWords: (panel: string, claims: number) => string;
};
