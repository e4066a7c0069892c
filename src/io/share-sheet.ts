type Sheet = (what: {
  readonly title: string;
  readonly url: string;
}) => Promise<'shared' | 'dismissed' | 'failed'>;

/** The reader closes the sheet, or presses again while it is open. */
const QUIET: readonly string[] = ['AbortError', 'InvalidStateError'];

/** The device's own share sheet; null where there is none. */
export function makeShareSheet(navigator: Pick<Navigator, 'share'> | object): Sheet | null {
  if (!('share' in navigator) || typeof navigator.share !== 'function') return null;
  return async (what) => {
    try {
      await navigator.share(what);
      return 'shared';
    } catch (reason) {
      return reason instanceof DOMException && QUIET.includes(reason.name) ? 'dismissed' : 'failed';
    }
  };
}
