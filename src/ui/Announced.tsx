import { useEffect, useState, type ReactNode } from 'react';

/** How long nothing may have changed before it is said, in milliseconds: a held arrow key changes it ten times a second. */
const REST = 700;

/** Says a text aloud once it rests, and not at every step of a hand. Null says nothing, and lets what was said stand. */
export function Announced({ text }: { readonly text: string | null }): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => {
      setSaid(text);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
