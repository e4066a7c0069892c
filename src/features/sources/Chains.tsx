import type { ReactNode } from 'react';
import { nameOf, type Source, type Vocabulary } from '@/domain/record/record';
import { useI18n } from '@/i18n/i18n';
import type { Chain } from './tally';

type Props = {
  readonly source: Source;
  readonly chains: readonly Chain[];
  readonly vocabulary: Vocabulary;
};

/** The ways of the claims, drawn as lines: who said it, through whom it passed, and the source at the end. */
export function Chains({ source, chains, vocabulary }: Props): ReactNode {
  const { t, say } = useI18n();
  return (
    <ul className="grid gap-3">
      {chains.map(({ ids, claims }) => {
        const people = ids.map((id) => ({ id, name: say(nameOf(vocabulary.people, id)) }));
        // A medium that says something itself is not its own relay.
        const own = people.at(-1)?.name === source.short;
        const stops = own ? people : [...people, { id: source.id, name: source.short }];
        const names = stops.map(({ name }) => name);
        return (
          <li key={ids.join(' ')}>
            <span className="sr-only">{t.sources.chain(names, claims)}</span>
            <span aria-hidden="true" className="flex flex-wrap items-center gap-y-1 text-sm">
              {stops.map(({ id, name }, index) => (
                <span key={id} className="flex items-center">
                  {index === 0 ? null : <Line />}
                  <Stop last={index === stops.length - 1} />
                  {name}
                </span>
              ))}
              <span className="ml-3 text-muted tabular-nums">{t.sources.claims(claims)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Stop({ last }: { readonly last: boolean }): ReactNode {
  return (
    <span
      className={`mr-1.5 inline-block size-2.5 shrink-0 rounded-full border-2 border-ink ${last ? 'bg-ink' : 'bg-card'}`}
    />
  );
}

function Line(): ReactNode {
  return (
    <span className="mx-2 inline-block h-0 w-8 shrink-0 border-t-2 border-dotted border-muted" />
  );
}
