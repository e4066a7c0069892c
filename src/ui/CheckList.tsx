import type { ReactNode } from 'react';

export type Option = { readonly id: string; readonly name: string; readonly count: number };

type Props = {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly optionName: (name: string, count: number) => string;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Options to tick, each with how many it would leave. */
export function CheckList({ legend, options, chosen, optionName, onChange }: Props): ReactNode {
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      {options.map(({ id, name, count }) => (
        <label
          key={id}
          className={`flex min-h-8 items-center gap-2.5 rounded-sm px-1.5 py-0.5 text-sm hover:bg-grid ${count === 0 ? 'text-muted' : ''}`}
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-ink"
            aria-label={optionName(name, count)}
            checked={chosen.includes(id)}
            onChange={(event) => {
              onChange(
                event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
              );
            }}
          />
          <span className="grow">{name}</span>
          <span className="text-muted tabular-nums">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
