import { pdf } from "@react-pdf/renderer";
import { Component, type ReactElement, type ReactNode } from "react";

/** Turns a React document into the renderer's own tree; throws what a component throws. */
export function mount(document: ReactElement): unknown {
  const thrown: unknown[] = [];
  const guarded = <Guard tell={(error) => thrown.push(error)}>{document}</Guard>;
  const { container } = inSilence(() => pdf(guarded as Parameters<typeof pdf>[0])) as unknown as {
    container: { document: unknown };
  };
  if (thrown.length > 0) throw thrown[0];
  return container.document;
}

interface GuardProps {
  readonly tell: (error: unknown) => void;
  readonly children: ReactNode;
}

class Guard extends Component<GuardProps> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.tell(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

/** The renderer logs with its stack what a component throws, even when it is caught. */
function inSilence<T>(work: () => T): T {
  const { write } = process.stderr;
  process.stderr.write = () => true;
  try {
    return work();
  } finally {
    process.stderr.write = write;
  }
}
