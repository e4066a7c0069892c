import { useState, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onCompositionEnd'> & {
  readonly value: string;
  readonly onType: (text: string) => void;
};

/**
 * A field for text. What an input method composes is nobody's yet, neither its letters nor its keys: Enter, arrows and Escape
 * choose among what it offers, and are heard by nothing around the field either.
 */
export function TextField({ value, onType, onKeyDown, ...rest }: Props): ReactNode {
  const [composed, setComposed] = useState<string | null>(null);
  return (
    <input
      {...rest}
      value={composed ?? value}
      onChange={({ target, nativeEvent }) => {
        if (isComposing(nativeEvent)) setComposed(target.value);
        else onType(target.value);
      }}
      onCompositionEnd={({ currentTarget }) => {
        setComposed(null);
        onType(currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (isComposing(event.nativeEvent)) event.stopPropagation();
        else onKeyDown?.(event);
      }}
    />
  );
}

/** Safari ends a composition before the key that ended it, which then says no more than that an input method took it. */
const TAKEN = 229;

function isComposing(event: Event): boolean {
  return (
    ('isComposing' in event && event.isComposing === true) ||
    ('keyCode' in event && event.keyCode === TAKEN)
  );
}
