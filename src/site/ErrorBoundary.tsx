import { Component, type ReactNode } from 'react';
import { useServices } from './services';

type Props = {
  /** What it keeps from the others, as reports name it. */
  readonly part: string;
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  readonly resetKey?: string;
};

/** Keeps an error of ours in one part from taking the others with it, and reports it. A new `resetKey` tries again. */
export function ErrorBoundary({ part, ...props }: Props): ReactNode {
  const { errors } = useServices();
  return (
    <Catcher
      {...props}
      onCaught={(error) => {
        errors.report(part, error, true);
      }}
    />
  );
}

type CatcherProps = Omit<Props, 'part'> & { readonly onCaught: (error: unknown) => void };
type State = { readonly failed: boolean; readonly resetKey: string | undefined };

class Catcher extends Component<CatcherProps, State> {
  override state: State = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: CatcherProps, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCaught(error);
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
