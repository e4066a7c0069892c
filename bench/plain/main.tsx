import { QueryClient, QueryClientProvider, useQueries } from '@tanstack/react-query';
import { StrictMode, useMemo, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { readTimeline, type PlainClaim, type TimelineFile } from './claims';
import { Panel } from './Panel';
import { useView } from './store';
import './style.css';

/** Themes of the record and its topics, in their order. Written in by the build. */
declare const THEMES: readonly string[];
declare const TOPICS: readonly string[];

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];

async function fetchTimeline(theme: string): Promise<readonly PlainClaim[]> {
  const response = await fetch(`timelines/${theme}.json`);
  return readTimeline((await response.json()) as TimelineFile);
}

function useClaims(): readonly PlainClaim[] {
  return useQueries({
    queries: THEMES.map((theme) => ({
      queryKey: [theme],
      queryFn: async () => fetchTimeline(theme),
      staleTime: Infinity,
    })),
    combine: (results) => results.flatMap(({ data = [] }) => data),
  });
}

function Filters(): ReactNode {
  const { theme, topic, from, change } = useView();
  return (
    <>
      {THEMES.map((id) => (
        <button
          key={id}
          type="button"
          data-theme={id}
          aria-pressed={theme === id}
          onClick={() => {
            change({ theme: theme === id ? null : id });
          }}
        >
          {id}
        </button>
      ))}
      <select
        data-from=""
        value={from}
        onChange={({ target }) => {
          change({ from: Number(target.value) });
        }}
      >
        {YEARS.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
      <select
        data-topic=""
        value={topic ?? ''}
        onChange={({ target }) => {
          change({ topic: target.value === '' ? null : target.value });
        }}
      >
        <option value="">all topics</option>
        {TOPICS.map((id) => (
          <option key={id}>{id}</option>
        ))}
      </select>
    </>
  );
}

function App(): ReactNode {
  const claims = useClaims();
  const { theme, topic, from } = useView();
  const shown = useMemo(
    () =>
      claims.filter(
        (claim) =>
          (theme === null || claim.theme === theme) &&
          (topic === null || claim.topics.includes(topic)) &&
          claim.year >= from,
      ),
    [claims, theme, topic, from],
  );
  return (
    <>
      <h1>Plain: {shown.length} claims</h1>
      <Filters />
      <div className="panels">
        {THEMES.map((id, index) => (
          <Panel
            key={id}
            theme={id}
            claims={shown.filter((claim) => claim.theme === id)}
            bars={index < 2}
          />
        ))}
      </div>
    </>
  );
}

const root = document.querySelector('#root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
