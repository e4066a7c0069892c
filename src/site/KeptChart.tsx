import {
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { FittingFrame } from '@/charts/parts/ChartFrame';
import { TextScaleContext } from '@/charts/parts/text-scale';
import type { ChartEvents } from '@/charts/parts/mark';
import { useI18n } from '@/i18n/i18n';
import { useServices, type WrittenDrawing } from './services';

type Props = Omit<ChartEvents, 'onPainted'> & {
  /** Called once what was written stands in its place; what is drawn tells for itself. */
  readonly onPainted?: ChartEvents['onPainted'];
  /** The same for charts that show the same: by it a chart is found again where it was written. */
  readonly print: string;
  readonly summary: string;
  /** How many marks there are. */
  readonly marks: number;
  /** Fetches what draws it: until then what was written stays, even where it does not fit. */
  readonly load?: () => Promise<unknown>;
  /** The chart drawn. */
  readonly children: ReactNode;
};

/** A chart: the one that the page was written with for as long as it shows the same, and else drawn. */
export function KeptChart({ print, load = nothing, children, ...written }: Props): ReactNode {
  const { written: page } = useServices();
  // What was written has letters of the usual size.
  const isEnlarged = use(TextScaleContext) !== 1;
  const [misfits, setMisfits] = useState(false);
  const onMisfit = useCallback(async (): Promise<void> => {
    const came = await load().then(
      () => true,
      () => false,
    );
    if (came) setMisfits(true);
  }, [load]);
  const drawing = isEnlarged || misfits ? null : (page?.find(print) ?? null);
  return (
    <div data-drawn={print} className="min-w-0">
      {drawing === null ? (
        children
      ) : (
        <WrittenChart drawing={drawing} onMisfit={onMisfit} {...written} />
      )}
    </div>
  );
}

async function nothing(): Promise<void> {
  await Promise.resolve();
}

type WrittenProps = Omit<Props, 'print' | 'load' | 'children'> & {
  readonly drawing: WrittenDrawing;
  readonly onMisfit: () => Promise<void>;
};

/** A chart as it was written into the page, with all that the frame around a chart does for it. */
function WrittenChart({
  drawing,
  summary,
  marks,
  onMisfit,
  onPainted,
  ...events
}: WrittenProps): ReactNode {
  const { t } = useI18n();
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(
    () => (host.current === null ? undefined : drawing.adopt(host.current, () => void onMisfit())),
    [drawing, onMisfit],
  );
  useEffect(() => onPainted?.(), [onPainted]);
  return (
    <FittingFrame summary={summary} help={t.panel.chartHelp(marks)} {...events}>
      <div ref={host} />
    </FittingFrame>
  );
}
