import { namesakes, twinAt } from './twins';

type Steps = Readonly<Record<'typed' | 'clicked', readonly (() => void)[]>>;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is pressed and not typed into, or is the reader's to choose, is not set. */
const FIELDS = 'input:not([type=checkbox], [type=file]), select, textarea';

/**
 * What was typed into the written content of a page, and pressed in it (`pressed`), as it is to be done again in the app: in
 * order, what was typed first. To be asked before that content goes, and done after.
 */
export function earlyIn(first: Element, pressed: Iterable<Element>, root: Element): Steps {
  const fields = [...first.querySelectorAll<Field>(FIELDS)].filter(isChanged);
  const twinLater = (element: Element): (() => Element | undefined) => {
    const place = namesakes(first, element).indexOf(element);
    return () => twinAt(element, place, root);
  };
  const typed = fields.map((field) => {
    const { value } = field;
    const twin = twinLater(field);
    return (): void => {
      const now = twin();
      if (now?.matches(FIELDS) === true) retype(now, value);
    };
  });
  const clicked = [...pressed]
    .filter((element) => first.contains(element))
    .map((element) => {
      const twin = twinLater(element);
      return (): void => {
        const now = twin();
        if (now instanceof HTMLElement) now.click();
      };
    });
  return { typed, clicked };
}

/** Whether a field no longer holds what it was written with. */
function isChanged(field: Field): boolean {
  if (!(field instanceof HTMLSelectElement)) return field.value !== field.defaultValue;
  return [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
}

/** Puts a value into a field as a reader would. React hears of it only where it is set past what React itself sets. */
function retype(field: Element, value: string): void {
  Reflect.set(Reflect.getPrototypeOf(field) ?? field, 'value', value, field);
  for (const name of ['input', 'change', 'pointerup'])
    field.dispatchEvent(new Event(name, { bubbles: true }));
}
