/** As much of what the bundler knows of a module as is asked here. */
type ModuleLinks = { readonly isEntry: boolean; readonly importers: readonly string[] };

type Graph = { readonly getModuleInfo: (id: string) => ModuleLinks | null };

/**
 * Puts all that the page is drawn with into one file, also what parts that come late need as well: each of a dozen small files
 * would take an answer of its own from a distant host. Null for what comes late, and for the entry itself.
 */
export function makeFirstChunk(name: string): (id: string, graph: Graph) => string | null {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, graph: Graph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // Where modules import each other in a ring, another way in decides.
    known.set(id, false);
    const links = graph.getModuleInfo(id);
    const found =
      links !== null && (links.isEntry || links.importers.some((from) => isFirst(from, graph)));
    known.set(id, found);
    return found;
  };
  return (id, graph) => {
    if (graph.getModuleInfo(id)?.isEntry === true) return null;
    return isFirst(id, graph) ? name : null;
  };
}
