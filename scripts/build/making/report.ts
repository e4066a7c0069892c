import type { Step } from './progress';

/** What of the site has been made: how many of how many, and how many of them anew. */
export type Made = { readonly all: number; readonly anew: number };

/** Who hears how a build goes. */
export type BuildListener = {
  readonly progress: (steps: readonly Step[]) => void;
  /** All of the site is there but these files, which follow one by one. */
  readonly site: (site: { readonly base: string; readonly pending: readonly string[] }) => void;
  readonly file: (file: string) => void;
  /** All of it is there: in a few words, what that was. */
  readonly finished: (summary: string) => void;
};

/** Keeps count of all that a build makes, for whoever hears of it. */
export type Account = {
  readonly listener: BuildListener;
  readonly step: (step: Step) => void;
  readonly count: (name: string, made: Made) => void;
  /** Files that are written when the site can already be served. */
  readonly later: (files: readonly string[]) => void;
  /** All but those is there, for a site that is mounted at `base`. */
  readonly servable: (base: string) => void;
  readonly summary: () => string;
};

export function makeAccount(listener: BuildListener): Account {
  const steps = new Map<string, Step>();
  const counts = new Map<string, Made>();
  const pending: string[] = [];
  return {
    listener,
    step: (step) => {
      steps.set(step.name, step);
      listener.progress([...steps.values()]);
    },
    count: (name, made) => {
      counts.set(name, made);
    },
    later: (files) => {
      pending.push(...files);
    },
    servable: (base) => {
      listener.site({ base, pending });
    },
    summary: () => [...counts].map(([name, made]) => formatMade(name, made)).join(', '),
  };
}

/** `594 pages (12 made anew)`. */
function formatMade(name: string, { all, anew }: Made): string {
  if (anew === 0) return `${all} ${name} (as before)`;
  return `${all} ${name} (${anew === all ? 'all' : anew} made anew)`;
}
