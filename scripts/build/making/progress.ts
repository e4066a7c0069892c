/** A part of the work: how much of it is done. */
export type Step = {
  /** What is made: `pages`. Of a single thing there is one. */
  readonly name: string;
  readonly done: number;
  readonly all: number;
};

/** How far a build is, in one line: what is being made, how many of how many, for how long. */
function formatProgress(steps: readonly Step[], seconds: number): string {
  const parts = steps.map(({ name, done, all }) => {
    if (all === 1) return done === 1 ? `${name} done` : name;
    return `${name} ${done} of ${all}`;
  });
  return `Building: ${parts.join(', ')} (${Math.floor(seconds)} s)`;
}

/** A terminal, or a file that is written to. */
export type Screen = {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
};

/** Seconds between two lines where none can be written over. */
const BETWEEN = 5;

export type ProgressLine = {
  /** Shows how far the work is now. */
  readonly show: (steps: readonly Step[]) => void;
  /** Makes place for other words: the next `show` begins a new line. */
  readonly clear: () => void;
};

/** One line that is written over again and again on a terminal; elsewhere a line now and then. `now` in seconds. */
export function makeProgressLine(screen: Screen, now: () => number): ProgressLine {
  const start = now();
  const isTerminal = screen.isTTY === true;
  let written: number | null = null;
  return {
    show: (steps) => {
      const seconds = now() - start;
      if (!isTerminal && written !== null && seconds - written < BETWEEN) return;
      written = seconds;
      const line = formatProgress(steps, seconds);
      // Cut to the width of the terminal: a line that breaks could not be written over.
      screen.write(
        isTerminal ? `\r\u001B[K${line.slice(0, (screen.columns ?? 80) - 1)}` : `${line}\n`,
      );
    },
    clear: () => {
      if (isTerminal && written !== null) screen.write('\r\u001B[K');
      written = null;
    },
  };
}
