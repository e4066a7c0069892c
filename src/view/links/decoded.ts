/** Why a part of an address could not be honoured. */
export type IssueReason =
  | 'unknown-key-value'
  | 'unknown-id'
  | 'malformed'
  | 'clamped'
  | 'cut-off'
  | 'newer-version'
  /** Each in order by itself, but not beside another key. */
  | 'not-together'
  /** In order and kept, but the interface does not speak it yet. */
  | 'not-translated'
  | 'unknown-path'
  /** A slip away from a key of ours, which was probably meant. */
  | 'unknown-key';

/** A key's value as it came, percent-decoded. */
export type RawValue = {
  readonly text: string;
  /** True where the address ends with this value, so that a half word is one that was cut. */
  readonly last: boolean;
};

/** What one key of an address comes to. `invalid` carries the nearest value that can be shown in its place. */
export type Decoded<T> =
  | { readonly status: 'missing' }
  | { readonly status: 'valid'; readonly value: T }
  | { readonly status: 'invalid'; readonly value: T; readonly reason: IssueReason };

export const MISSING = { status: 'missing' } as const;

export function valid<T>(value: T): Decoded<T> {
  return { status: 'valid', value };
}

export function invalid<T>(value: T, reason: IssueReason): Decoded<T> {
  return { status: 'invalid', value, reason };
}
