/** What an entry of the history carries besides its address; null for one that we did not make. */
export type EntryState = {
  /** Its name in the memory of where the reader was. */
  readonly entry?: string;
  /** The address that it had before what is being typed in it, which may never be entered. */
  readonly settled?: string;
};

/** Reads what stands in `history.state`, whoever wrote it. */
export function restoreEntryState(state: unknown): EntryState {
  if (typeof state !== 'object' || state === null) return {};
  return {
    ...('entry' in state && typeof state.entry === 'string' ? { entry: state.entry } : {}),
    ...('settled' in state && typeof state.settled === 'string' ? { settled: state.settled } : {}),
  };
}

/** The same entry with another settled address, or with none. Null where nothing is left to be said. */
export function withSettled(state: unknown, settled: string | null): EntryState | null {
  const { entry } = restoreEntryState(state);
  if (entry === undefined && settled === null) return null;
  return {
    ...(entry === undefined ? {} : { entry }),
    ...(settled === null ? {} : { settled }),
  };
}
