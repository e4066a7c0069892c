/** The little that is used of datapackage, which brings no types of its own. */
declare module 'datapackage' {
  type Resource = {
    readonly name: string;
    /** Reads the rows by their schema, and with `relations` follows every key; rejects where one does not hold. */
    readonly read: (options: { readonly relations: boolean }) => Promise<readonly unknown[]>;
  };

  export const Package: {
    readonly load: (
      descriptor: unknown,
      options: { readonly basePath: string },
    ) => Promise<{
      readonly valid: boolean;
      readonly errors: readonly Error[];
      readonly profile: { readonly name: string };
      readonly resources: readonly Resource[];
    }>;
  };
}
