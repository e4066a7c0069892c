/**
 * Finds the cycles among files, each given once as the files it runs through, beginning with the
 * first by name. (Of the cycles that overlap, enough are given that all are gone once these are.)
 */
export function findCycles(
  graph: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const cycles = new Map<string, readonly string[]>();
  const done = new Set<string>();
  const trail: string[] = [];

  const visit = (file: string): void => {
    const start = trail.indexOf(file);
    if (start !== -1) {
      const cycle = fromFirst(trail.slice(start));
      cycles.set(cycle.join(' '), cycle);
      return;
    }
    if (done.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    trail.pop();
    done.add(file);
  };

  for (const file of [...graph.keys()].toSorted()) visit(file);
  return [...cycles.values()];
}

function fromFirst(cycle: readonly string[]): readonly string[] {
  const [first = ''] = cycle.toSorted();
  const start = cycle.indexOf(first);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
