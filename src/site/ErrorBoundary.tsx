import { Component, type ReactNode } from 'react';

type Props = {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  readonly resetKey?: string;
};
type State = { readonly failed: boolean; readonly resetKey: string | undefined };

/** Keeps an error of ours in one part from taking the others with it. A new `resetKey` tries again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
