/** As much of what the bundler knows of a module as is asked here. */
type ModuleLinks = { readonly isEntry: boolean; readonly importers: readonly string[] };

type Graph = { readonly getModuleInfo: (id: string) => ModuleLinks | null };

type Chunk = (id: string, graph: Graph) => string | null;

/**
 * Puts all that the page is drawn with into one file, also what parts that come late need as well: each of a dozen small files
 * would take an answer of its own from a distant host. Null for what comes late, and for the entry itself.
 */
export function makeFirstChunk(name: string): Chunk {
  const isFirst = reachedFrom((_, { isEntry }) => isEntry);
  return (id, graph) => {
    if (graph.getModuleInfo(id)?.isEntry === true) return null;
    return isFirst(id, graph) ? name : null;
  };
}

/** The same of what comes late, together: these modules, which a page's first change needs, and all that they need. */
export function makeSoonChunk(name: string, roots: RegExp): Chunk {
  const isSoon = reachedFrom((id) => roots.test(id));
  return (id, graph) => (isSoon(id, graph) ? name : null);
}

/** Tells whether a module is one of the roots, or needed by one that is not fetched late. */
function reachedFrom(
  isRoot: (id: string, links: ModuleLinks) => boolean,
): (id: string, graph: Graph) => boolean {
  const known = new Map<string, boolean>();
  const isReached = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Where modules import each other in a ring, another way in decides.
    known.set(id, false);
    const links = graph.getModuleInfo(id);
    const found =
      links !== null &&
      (isRoot(id, links) || links.importers.some((from) => isReached(from, graph)));
    known.set(id, found);
    return found;
  };
  return isReached;
}
