import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';
import { drawQr } from './qr-path';

/** A link as a QR code: dark on white in both colour schemes, since many readers know no other. */
export function QrCode({
  text,
  name,
}: {
  readonly text: string;
  readonly name: string;
}): ReactNode {
  const { side, path } = useMemo(() => drawQr(encode(text, { ecc: 'M', border: 0 }).data), [text]);
  return (
    <svg
      role="img"
      aria-label={name}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      className="h-auto w-full rounded-lg forced-color-adjust-none"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
