import { QueryObserver, type QueryClient } from '@tanstack/react-query';
import type { BesideRecord } from '@/domain/record/beside';
import { fail, type Result } from '@/domain/basics/result';
import { OPENED, recordOfClaim } from '@/domain/record/claim-id';
import { createAppStore, type AppState, type AppStore } from '@/store/store';
import { DEFAULT_VIEW } from '@/view/view-state';
import { readCompiled, type CompiledFile } from '../compiled';
import { fetchText } from '../fetch-text';
import { follow, loadRecord, sayError, type Say } from '../load-record';
import type { BesideFile, PublishedBeside } from './beside-file';

type Tell = (beside: AppState['beside']) => void;
type Loading = { readonly client: QueryClient; readonly said: Say; readonly tell: Tell };

/** Keeps the record that stands beside the one in use that which the view asks for. It is loaded as the other is, into a store of its own. */
export function followBeside(
  store: AppStore,
  published: readonly PublishedBeside[],
  transport: Pick<Loading, 'client' | 'said'>,
): () => void {
  let asked: string | null = null;
  let stop = nothing;
  const tell: Tell = (beside) => {
    store.getState().setBeside(beside);
    if (beside?.status === 'ready') checkClaim(store, beside.value);
  };
  /** What the reader has opened is nowhere else: it stays for who goes back to it. */
  let opened: AppState['beside'] = null;
  const look = ({ view, beside }: AppState): void => {
    if (beside?.status === 'ready' && beside.value.id === OPENED) opened = beside;
    if (view.with === asked) return;
    asked = view.with;
    stop();
    const known = published.find(({ id }) => id === asked);
    stop = nothing;
    if (asked === OPENED) tell(opened);
    else tell(known === undefined ? null : { status: 'loading' });
    if (known !== undefined) stop = load(known, { ...transport, tell });
  };
  look(store.getState());
  const unsubscribe = store.subscribe(look);
  return () => {
    unsubscribe();
    stop();
  };
}

function nothing(): void {
  // Nothing is on its way.
}

function load({ id, name, url, print }: PublishedBeside, loading: Loading): () => void {
  const { client, said, tell } = loading;
  const file: CompiledFile = { name: id, url, print };
  const observer = new QueryObserver<Result<BesideFile>>(client, {
    queryKey: ['record', file.name, file.print],
    queryFn: async ({ signal }) =>
      readCompiled<BesideFile>(await fetchText(file.url, signal), file),
  });
  let stopParts = nothing;
  const stop = follow(observer, (came) => {
    const read = came.ok ? came.value : fail('', sayError(file.name, came.error, said));
    stopParts();
    if (read.ok) stopParts = loadParts({ id, name }, read.value, loading);
    else tell({ status: 'failed', problems: read.problems });
  });
  return () => {
    stop();
    stopParts();
  };
}

/** Whole or not at all: with a part of it missing it would be compared by less than it says. */
function loadParts(
  known: Pick<BesideRecord, 'id' | 'name'>,
  { vocabulary, terms, ...files }: BesideFile,
  { client, said, tell }: Loading,
): () => void {
  const into = createAppStore({ vocabulary, view: DEFAULT_VIEW, issues: [], scheme: 'system' });
  const unsubscribe = into.subscribe(({ reference, timelines, dataset }) => {
    const parts = [reference, ...Object.values(timelines)];
    const failed = parts.find((part) => part.status === 'failed');
    if (failed?.status === 'failed') tell(failed);
    else if (dataset !== null && parts.every(({ status }) => status === 'ready'))
      tell({ status: 'ready', value: { ...known, terms, dataset } });
  });
  const loader = loadRecord(into, client, files, said);
  return () => {
    unsubscribe();
    loader.stop();
  };
}

/** Says of a claim that an address opens where the record beside does not have it. */
function checkClaim(store: AppStore, { id, dataset }: BesideRecord): void {
  const { view, endCheck } = store.getState();
  const { claim } = view;
  if (claim === null || recordOfClaim(claim) !== id || dataset.claimById.has(claim)) return;
  endCheck({ ...view, claim: null }, [
    { key: 'claim', asked: claim, reason: 'unknown-id', shown: '' },
  ]);
}
