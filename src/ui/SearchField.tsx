import { useState, type ReactNode } from 'react';
import { useEnd } from './use-end';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Once the reader has done typing. */
  readonly onEnd: () => void;
};

/** A field for words. What is typed counts at once; outside changes, such as Back, replace what stands in it. */
export function SearchField({ label, placeholder, value, onType, onEnd }: Props): ReactNode {
  const { step, end } = useEnd(onEnd);
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== typed.trim()) setTyped(value);
  }
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      className="control w-full min-w-0 placeholder:text-muted"
      onChange={(event) => {
        setTyped(event.target.value);
        step();
        onType(event.target.value.trim());
      }}
      onBlur={end}
      onKeyDown={(event) => {
        // The Enter of a composition takes over what it stands for: the reader goes on typing.
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) end();
      }}
    />
  );
}
