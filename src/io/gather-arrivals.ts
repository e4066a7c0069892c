import type { Arrived } from '@/store/store';

/** How long what has come waits for the rest, in milliseconds. */
const TOGETHER_MS = 150;

export type Gatherer = {
  /** Says that a part is on its way. */
  readonly expect: (name: string) => void;
  /** Says that it has come, or failed. */
  readonly come: (name: string, arrived: Arrived) => void;
  /** From now on nothing is taken in. */
  readonly stop: () => void;
};

/** Takes in together what comes together, so that the page is drawn once. What is late keeps nobody waiting for long. */
export function gatherArrivals(take: (arrived: Arrived) => void): Gatherer {
  const coming = new Set<string>();
  let gathered: Arrived = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const takeAll = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const arrived = gathered;
    gathered = {};
    take(arrived);
  };
  return {
    expect: (name) => {
      coming.add(name);
    },
    come: (name, arrived) => {
      coming.delete(name);
      gathered = {
        ...gathered,
        ...arrived,
        timelines: { ...gathered.timelines, ...arrived.timelines },
      };
      if (coming.size === 0) takeAll();
      else timer ??= setTimeout(takeAll, TOGETHER_MS);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}
