/** The part that is used of a package without types. */
declare module 'text-fragments-polyfill/text-fragment-utils' {
  type Directive = Readonly<Record<'prefix' | 'textStart' | 'textEnd' | 'suffix', string>>;
  export function getFragmentDirectives(hash: string): { readonly text?: readonly string[] };
  export function parseFragmentDirectives(directives: { readonly text?: readonly string[] }): {
    readonly text?: readonly Directive[];
  };
  export function processTextFragmentDirective(
    directive: Directive,
    page: Document,
    root: Element,
  ): readonly Range[];
}
