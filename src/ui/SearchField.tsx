import { useState, type ReactNode } from 'react';
import { TextField } from './TextField';
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
    <TextField
      type="search"
      aria-label={label}
      placeholder={placeholder}
      value={typed}
      className="control w-full min-w-0 placeholder:text-muted"
      onType={(text) => {
        setTyped(text);
        step();
        onType(text.trim());
      }}
      onBlur={end}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end();
      }}
    />
  );
}
