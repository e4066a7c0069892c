/** Modules of free space around a code, which readers need (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

export type QrDrawing = {
  /** Modules along a side, with the free space. */
  readonly side: number;
  /** SVG path of all dark modules, one unit each. */
  readonly path: string;
};

/** Dark modules by row and column, as a drawing. Neighbours in a row are one piece, so that no gap shows between them. */
export function drawQr(rows: readonly (readonly boolean[])[]): QrDrawing {
  const pieces = rows.flatMap((row, y) =>
    runsOf(row).map(
      ({ from, length }) => `M${from + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`,
    ),
  );
  return { side: rows.length + 2 * QUIET_ZONE, path: pieces.join('') };
}

type Run = { readonly from: number; readonly length: number };

function runsOf(row: readonly boolean[]): readonly Run[] {
  const starts = row.flatMap((dark, x) => (dark && row[x - 1] !== true ? [x] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end === -1 ? row.length : end) - from };
  });
}
