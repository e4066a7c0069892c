import { render, waitFor, type RenderResult } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { StrictMode, type ReactNode } from 'react';
import { vi, type Mock } from 'vitest';
import { App } from '@/shell/App';
import { SLOTS } from '@/shell/slots';
import { NOTHING_GIVEN } from '@/site/nothing-given';
import { SlotsProvider } from '@/site/slots';
// The charts come late in the app; loaded here, they are there before a test waits for them.
import '@/charts/lanes/LaneChart';
import '@/charts/years/YearChart';
import { loadLate } from '@/ui/late';
import { ServicesProvider, type Services } from '@/site/services';
import type { BesideRecord } from '@/domain/record/beside';
import type { Claim } from '@/domain/record/claim';
import type { Dataset } from '@/domain/record/record';
import type { Problem } from '@/domain/basics/result';
import { DEFAULT_VIEW, type LinkIssue, type ViewState } from '@/view/view-state';
import { I18nProvider, makeI18n } from '@/i18n/i18n';
import { makeErrorReports } from '@/io/error-reports';
import { encodeAddress } from '@/view/links/address';
import { createAppStore, type AppStore, type Scheme } from '@/store/store';
import { StoreProvider } from '@/store/use-app';
import { makeDataset } from './make-claim';
import { readRealRecord } from './real-record';

// What comes late in the app is there before a test begins.
await loadLate();

export const ORIGIN = 'https://example.org';

/** A part of the record in another state than loaded. */
export type PartState = 'loading' | readonly Problem[];

export type AppOptions = {
  /** The record: made claims, or a dataset. Left out: the real one. */
  readonly record?: Dataset | readonly Claim[];
  readonly view?: Partial<ViewState>;
  readonly issues?: readonly LinkIssue[];
  readonly scheme?: Scheme;
  /** Timelines, by theme, that have not arrived, or failed with these problems. */
  readonly timelines?: Readonly<Record<string, PartState>>;
  /** The same for the list of sources. */
  readonly reference?: PartState;
  /** The record that stands beside, where the view asks for it. */
  readonly beside?: BesideRecord;
  readonly services?: Partial<Services>;
};

/** What may be missing is as a test gave it. */
type AsGiven =
  | 'given'
  | 'embedScript'
  | 'shareSheet'
  | 'pictures'
  | 'written'
  | 'oneFile'
  | 'errors'
  | 'beside'
  | 'version';
type FakeServices = Pick<Services, AsGiven> & {
  readonly [Name in Exclude<keyof Services, AsGiven>]: Mock<Services[Name]>;
};

export type RenderedApp = RenderResult & {
  readonly store: AppStore;
  readonly user: UserEvent;
  readonly services: FakeServices;
  readonly dataset: Dataset;
  /** What `onReady` was told, in order. */
  readonly readiness: readonly boolean[];
  /** Resolves once every panel of the page is painted. */
  readonly painted: () => Promise<void>;
};

let real: Dataset | undefined;

function datasetOf(record: AppOptions['record']): Dataset {
  if (record === undefined) return (real ??= readRealRecord());
  return 'claims' in record ? record : makeDataset(record);
}

/** A store as it stands once the record has arrived, but for the parts that are said to be otherwise. */
function makeStore(options: AppOptions = {}): AppStore {
  const dataset = datasetOf(options.record);
  const { vocabulary, rates, sources, assessments, verdicts, promiseGroups, story, claimById } =
    dataset;
  // As files have them, withdrawn ones too.
  const withdrawn = [...claimById.values()].filter((claim) => claim.withdrawn !== null);
  const claims = [...dataset.claims, ...withdrawn];
  const store = createAppStore({
    vocabulary,
    view: { ...DEFAULT_VIEW, ...options.view },
    issues: options.issues ?? [],
    scheme: options.scheme ?? 'system',
  });
  const { receive } = store.getState();
  const { reference, timelines = {} } = options;
  if (reference === undefined)
    receive({
      reference: {
        ok: true,
        value: { sources, rates, assessments, verdicts, promiseGroups, story },
      },
    });
  else if (reference !== 'loading') receive({ reference: { ok: false, problems: reference } });
  for (const { id } of vocabulary.themes) {
    const state = timelines[id];
    if (state === undefined)
      receive({
        timelines: { [id]: { ok: true, value: claims.filter(({ theme }) => theme === id) } },
      });
    else if (state !== 'loading') receive({ timelines: { [id]: { ok: false, problems: state } } });
  }
  const { beside } = options;
  if (beside !== undefined) store.getState().setBeside({ status: 'ready', value: beside });
  return store;
}

async function takeNothing(): Promise<never> {
  await Promise.resolve();
  throw new Error('nothing is taken here');
}

async function accept(): Promise<boolean> {
  await Promise.resolve();
  return true;
}

/** Services that do nothing in the world outside, each of which can be asked what it was called with. */
function fakeServices(overrides: Partial<Services> = {}): FakeServices {
  const hrefOf: Services['hrefOf'] = (view) => encodeAddress(view, { base: '/' });
  return {
    hrefOf: vi.fn<Services['hrefOf']>(overrides.hrefOf ?? hrefOf),
    linkTo: vi.fn<Services['linkTo']>(overrides.linkTo ?? ((view) => `${ORIGIN}${hrefOf(view)}`)),
    frozenLinkTo: vi.fn<Services['frozenLinkTo']>(overrides.frozenLinkTo ?? (() => null)),
    embedLinkTo: vi.fn<Services['embedLinkTo']>(
      overrides.embedLinkTo ?? ((view) => `${ORIGIN}${hrefOf({ ...view, embed: true })}`),
    ),
    embedScript: overrides.embedScript ?? `${ORIGIN}/embed.js`,
    shareSheet: overrides.shareSheet ?? null,
    onFrameHeight: vi.fn<Services['onFrameHeight']>(
      overrides.onFrameHeight ?? (() => () => undefined),
    ),
    nearestTo: vi.fn<Services['nearestTo']>(
      overrides.nearestTo ?? ((view) => ({ ...view, place: { page: 'overview' } as const })),
    ),
    copy: vi.fn<Services['copy']>(overrides.copy ?? accept),
    copyTable: vi.fn<Services['copyTable']>(overrides.copyTable ?? accept),
    save: vi.fn<Services['save']>(overrides.save ?? (() => undefined)),
    print: vi.fn<Services['print']>(overrides.print ?? (() => undefined)),
    today: vi.fn<Services['today']>(overrides.today ?? (() => '2026-01-02')),
    fileHref: vi.fn<Services['fileHref']>(overrides.fileHref ?? ((path) => `/${path}`)),
    retry: vi.fn<Services['retry']>(overrides.retry ?? (() => undefined)),
    reload: vi.fn<Services['reload']>(overrides.reload ?? (() => undefined)),
    given: overrides.given ?? NOTHING_GIVEN,
    beside: overrides.beside ?? [],
    written: overrides.written ?? null,
    oneFile: 'oneFile' in overrides ? (overrides.oneFile ?? null) : takeNothing,
    version: overrides.version ?? 'index-abc.js',
    errors:
      overrides.errors ??
      makeErrorReports({ now: () => new Date('2026-01-02T10:20:30Z'), address: () => '/' }),
    pictures: overrides.pictures ?? {
      scheme: () => 'light',
      fonts: vi.fn<Services['pictures']['fonts']>().mockResolvedValue(''),
      paint: vi.fn<Services['pictures']['paint']>().mockResolvedValue(new Blob(['png'])),
    },
  };
}

/** Renders within everything that the app gives its parts: store, services and language. */
export function renderWith(
  children: ReactNode,
  options: AppOptions = {},
): Omit<RenderedApp, 'readiness' | 'painted'> {
  const store = makeStore(options);
  const services = fakeServices(options.services);
  vi.stubGlobal('scrollTo', vi.fn());
  const user = userEvent.setup();
  const result = render(
    <StrictMode>
      <StoreProvider store={store}>
        <ServicesProvider services={services}>
          <SlotsProvider value={SLOTS}>
            <I18nProvider value={makeI18n('en')}>{children}</I18nProvider>
          </SlotsProvider>
        </ServicesProvider>
      </StoreProvider>
    </StrictMode>,
  );
  return { ...result, store, services, user, dataset: datasetOf(options.record) };
}

/** Renders the whole app on the view that `options` ask for. */
export function renderApp(options: AppOptions = {}): RenderedApp {
  const readiness: boolean[] = [];
  const onReady = (ready: boolean): void => {
    readiness.push(ready);
  };
  const painted = async (): Promise<void> => {
    await waitFor(() => {
      if (readiness.at(-1) !== true) throw new Error('not every panel is painted');
    });
  };
  return { ...renderWith(<App onReady={onReady} />, options), readiness, painted };
}
