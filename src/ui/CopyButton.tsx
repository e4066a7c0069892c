import { useState, type ReactNode } from 'react';

type Props = {
  readonly label: ReactNode;
  /** Spoken name, where the label is shorter than what it does. */
  readonly name?: string | undefined;
  readonly className: string;
  readonly text: () => string;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Whether what opens with it begins here. */
  readonly first?: boolean;
  readonly said: { readonly copied: string; readonly failed: string };
};

/** Copies a text and says so; where copying is refused it shows the text to be copied by hand. */
export function CopyButton({ label, name, className, text, copy, first, said }: Props): ReactNode {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const run = async (): Promise<void> => {
    const copied = await copy(text()).catch(() => false);
    setState(copied ? 'copied' : 'failed');
  };
  return (
    <span className="relative flex">
      <button
        type="button"
        data-first={first === true ? '' : undefined}
        aria-label={state === 'copied' ? said.copied : name}
        className={className}
        onClick={() => {
          void run();
        }}
        onBlur={() => {
          if (state === 'copied') setState('idle');
        }}
      >
        {state === 'copied' ? said.copied : label}
      </button>
      <span role="status" className="sr-only">
        {state === 'copied' ? said.copied : ''}
      </span>
      {state === 'failed' ? (
        <span className="absolute top-full right-0 z-30 mt-1 w-64 rounded-lg border border-line bg-card p-3 text-sm shadow-lg sm:w-80">
          <span role="alert">{said.failed}</span>
          <input
            readOnly
            aria-label={said.failed}
            value={text()}
            className="mt-2 w-full rounded-sm border border-line bg-paper px-2 py-1"
            onFocus={(event) => {
              event.target.select();
            }}
            onBlur={() => {
              setState('idle');
            }}
            // The link must be at hand at once: it is what the reader asked for.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
          />
        </span>
      ) : null}
    </span>
  );
}
