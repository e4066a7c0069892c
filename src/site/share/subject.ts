import type { ViewState } from '@/view/view-state';
import { claimPage } from '../claim-order';

/** What is shared: the page as it stands, one of its panels, or one claim, over the view or as its page. */
export type Subject =
  | { readonly kind: 'page' }
  | { readonly kind: 'panel'; readonly panel: string; readonly name: string }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly name: string;
      readonly size: 'drawer' | 'page';
    };

/** The view that a link to it opens: the same that its Copy link copies. */
export function sharedView(subject: Subject, view: ViewState): ViewState {
  switch (subject.kind) {
    case 'page':
      return view;
    case 'panel':
      return { ...view, place: { page: 'panel', panel: subject.panel }, claim: null };
    case 'claim':
      return subject.size === 'page'
        ? { ...view, ...claimPage(subject.id) }
        : { ...view, claim: subject.id };
  }
}

/** The view that a frame shows of it. A claim is a page there, for a frame has no place for a drawer. */
export function embeddedView(subject: Subject, view: ViewState): ViewState {
  const shown =
    subject.kind === 'claim' ? { ...view, ...claimPage(subject.id) } : sharedView(subject, view);
  return { ...shown, claim: null, embed: true };
}
