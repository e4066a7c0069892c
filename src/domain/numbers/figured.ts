import type { Claim } from '../record/claim';

/** A claim with a figure, as texts are held against it. */
export type Figured = Claim & { readonly quantity: NonNullable<Claim['quantity']> };
