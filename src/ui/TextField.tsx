import {
  useState,
  type ChangeEvent,
  type ComponentProps,
  type CompositionEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

type Typed = { readonly value: string; readonly onType: (text: string) => void };

type Field = 'input' | 'textarea';

type Props<F extends Field> = Omit<
  ComponentProps<F>,
  'value' | 'onChange' | 'onKeyDown' | 'onCompositionEnd'
> &
  Typed & { readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void };

/**
 * A field for text. What an input method composes is nobody's yet, neither its letters nor its keys: Enter, arrows and Escape
 * choose among what it offers, and are heard by nothing around the field either.
 */
export function TextField({ value, onType, onKeyDown, ...rest }: Props<'input'>): ReactNode {
  return <input {...rest} {...useComposed({ value, onType }, onKeyDown)} />;
}

/** The same of several lines. */
export function TextBox({ value, onType, onKeyDown, ...rest }: Props<'textarea'>): ReactNode {
  return <textarea {...rest} {...useComposed({ value, onType }, onKeyDown)} />;
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

type Composed = {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextElement>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<TextElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<TextElement>) => void;
};

function useComposed({ value, onType }: Typed, onKeyDown: Props<Field>['onKeyDown']): Composed {
  const [composed, setComposed] = useState<string | null>(null);
  return {
    value: composed ?? value,
    onChange: ({ target, nativeEvent }) => {
      if (isComposing(nativeEvent)) setComposed(target.value);
      else onType(target.value);
    },
    onCompositionEnd: ({ currentTarget }) => {
      setComposed(null);
      onType(currentTarget.value);
    },
    onKeyDown: (event) => {
      if (isComposing(event.nativeEvent)) event.stopPropagation();
      else onKeyDown?.(event);
    },
  };
}

/** Safari ends a composition before the key that ended it, which then says no more than that an input method took it. */
const TAKEN = 229;

function isComposing(event: Event): boolean {
  return (
    ('isComposing' in event && event.isComposing === true) ||
    ('keyCode' in event && event.keyCode === TAKEN)
  );
}
