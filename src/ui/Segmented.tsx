import type { ReactNode } from 'react';

type Props<Id extends string> = {
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A few choices of which one holds. */
export function Segmented<Id extends string>({
  name,
  options,
  value,
  onChange,
}: Props<Id>): ReactNode {
  return (
    <div role="group" aria-label={name} className="flex gap-0.5">
      {options.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          className={`quiet whitespace-nowrap ${id === value ? 'font-semibold text-ink underline decoration-2 underline-offset-4' : ''}`}
          onClick={() => {
            onChange(id);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
