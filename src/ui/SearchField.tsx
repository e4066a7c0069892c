import { useState, type ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Once the reader has done typing. */
  readonly onCommit: () => void;
};

/** A field for words. What is typed counts at once; outside changes, such as Back, replace what stands in it. */
export function SearchField({ label, placeholder, value, onChange, onCommit }: Props): ReactNode {
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
        onChange(event.target.value.trim());
      }}
      onBlur={onCommit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCommit();
      }}
    />
  );
}
