import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '@/view/view-state';
import { connectRig, encode, MOST_WRITES, SPAN_MS, type HistoryRig } from '@/testing/history-rig';

/** What a reader, or the page, does; and how long after that the next thing comes. */
type Act =
  | { readonly kind: 'type' | 'move'; readonly gesture: string; readonly patch: Partial<ViewState> }
  | { readonly kind: 'push' | 'repeat' | 'correct'; readonly patch: Partial<ViewState> }
  | { readonly kind: 'end'; readonly gesture: string }
  | { readonly kind: 'keyup' | 'late' }
  | { readonly kind: 'go'; readonly steps: number };
type Timed = { readonly act: Act; readonly ms: number };

const GESTURES = ['years', 'text', 'days'];
const arbGesture = fc.constantFrom(...GESTURES);
/** Few values, so that gestures often lead back to where they began. */
const arbPatch: fc.Arbitrary<Partial<ViewState>> = fc.oneof(
  fc.record({ years: fc.record({ from: fc.constantFrom(null, 2012), to: fc.constant(null) }) }),
  fc.record({ q: fc.constantFrom('', 'x', 'xy') }),
  fc.record({ asof: fc.constantFrom(null, '2015-05-01') }),
);
const arbChange = fc.oneof(
  arbPatch,
  fc.record({ themes: fc.constantFrom([], ['sales']) }),
  fc.record({ claim: fc.constantFrom(null, 'c-0001') }),
);
const arbForward: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('type', 'move'),
    gesture: arbGesture,
    patch: arbPatch,
  }),
  fc.record({ kind: fc.constantFrom('push', 'repeat'), patch: arbChange }),
  fc.record({
    kind: fc.constant('correct'),
    patch: fc.record({ claim: fc.constantFrom(null, 'c-0002') }),
  }),
  fc.record({ kind: fc.constant('end'), gesture: arbGesture }),
  fc.record({ kind: fc.constantFrom('keyup', 'late') }),
);
const arbGo: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant('go'),
  steps: fc.constantFrom(-2, -1, 1, 2),
});
const arbMs = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500 }), fc.nat({ max: 90_000 }));

const timed = (act: fc.Arbitrary<Act>, maxLength: number): fc.Arbitrary<readonly Timed[]> =>
  fc.array(fc.record({ act, ms: arbMs }), { maxLength });

/** What a reader counts on, without any time: entries as views, and who is in the middle of a gesture. */
class Model {
  view = DEFAULT_VIEW;
  private entries: readonly ViewState[] = [DEFAULT_VIEW];
  private at = 0;
  private held: string | null = null;

  get trail(): string {
    return this.entries
      .map((view, index) => (index === this.at ? `[${encode(view)}]` : encode(view)))
      .join(' ');
  }

  get length(): number {
    return this.entries.length;
  }

  get isBetween(): boolean {
    return this.held !== null;
  }

  private add(): void {
    if (encode(this.view) === encode(this.entries[this.at] ?? DEFAULT_VIEW)) return;
    this.entries = [...this.entries.slice(0, this.at + 1), this.view];
    this.at += 1;
  }

  end(by = this.held): void {
    if (this.held === null || this.held !== by) return;
    this.held = null;
    this.add();
  }

  private step(by: string, patch: Partial<ViewState>): void {
    if (this.held !== by) this.end();
    this.held = by;
    this.view = { ...this.view, ...patch };
  }

  private correct(patch: Partial<ViewState>): void {
    // What is in order already needs none.
    if (patch.claim === this.view.claim) return;
    this.view = { ...this.view, ...patch };
    const entry = this.entries[this.at] ?? DEFAULT_VIEW;
    this.entries = this.entries.with(this.at, { ...entry, ...patch });
  }

  go(steps: number): boolean {
    const view = this.entries[this.at + steps];
    if (view === undefined) return false;
    this.held = null;
    this.at += steps;
    this.view = view;
    return true;
  }

  do(act: Act): void {
    if (act.kind === 'type' || act.kind === 'move') this.step(act.gesture, act.patch);
    if (act.kind === 'repeat') this.step('key', act.patch);
    if (act.kind === 'correct') this.correct(act.patch);
    if (act.kind === 'end') this.end(act.gesture);
    if (act.kind === 'keyup') this.end('key');
    if (act.kind === 'go') this.go(act.steps);
    if (act.kind === 'push') {
      this.end();
      this.view = { ...this.view, ...act.patch };
      this.add();
    }
  }
}

function doIn({ page, store, set, type, move, end }: HistoryRig, act: Act): void {
  const { gesture } = store.getState();
  switch (act.kind) {
    case 'type':
      type(act.patch, act.gesture);
      break;
    case 'move':
      move(act.patch, act.gesture);
      break;
    case 'repeat':
      page.emit('keydown', { key: 'Enter', repeat: true });
      set(act.patch);
      break;
    case 'push':
      page.emit('keydown', { key: 'Enter', repeat: false });
      set(act.patch);
      break;
    case 'correct':
      store.getState().changeView(act.patch, 'replace');
      break;
    case 'end':
      end(act.gesture);
      break;
    case 'keyup':
      page.emit('keyup');
      break;
    case 'go':
      page.go(act.steps);
      break;
    case 'late':
      for (const other of GESTURES) if (other !== gesture) end(other);
      break;
  }
}

/** All that is in hand is let go. */
function letGo(rig: HistoryRig, model: Model): void {
  rig.page.emit('keyup');
  for (const gesture of GESTURES) rig.end(gesture);
  model.end();
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('however long anything takes', () => {
  it('entries are whole changes and gestures that led somewhere; Back leads to the view before', () => {
    const arbAct = fc.oneof({ arbitrary: arbForward, weight: 5 }, { arbitrary: arbGo, weight: 1 });
    fc.assert(
      fc.property(timed(arbAct, 24), (acts) => {
        const rig = connectRig('/');
        const model = new Model();
        const expectSame = (): void => {
          expect(encode(rig.view())).toBe(encode(model.view));
          expect(rig.page.length).toBe(model.length);
        };
        for (const { act, ms } of acts) {
          doIn(rig, act);
          model.do(act);
          vi.advanceTimersByTime(ms);
          expectSame();
        }
        // Nothing comes after all is done.
        vi.advanceTimersByTime(10 * SPAN_MS);
        expectSame();
        for (const steps of [-1, 1, -1]) {
          while (model.go(steps)) {
            rig.page.go(steps);
            vi.advanceTimersByTime(SPAN_MS);
            expectSame();
          }
        }
        // Now each entry has been come to: none shows what was called off.
        if (!model.isBetween) expect(rig.page.trail).toBe(model.trail);
      }),
      { numRuns: 400 },
    );
  });

  it('no more is written than browsers allow, and every entry is', () => {
    fc.assert(
      fc.property(timed(arbForward, 60), (acts) => {
        const rig = connectRig('/');
        const model = new Model();
        const at: number[] = [];
        const pass = (ms: number): void => {
          // In steps, to see when something is written.
          for (let left = ms; left >= 0; left -= 500) {
            while (at.length < rig.page.calls.length) at.push(performance.now());
            vi.advanceTimersByTime(Math.min(left, 500));
          }
        };
        for (const { act, ms } of acts) {
          doIn(rig, act);
          model.do(act);
          pass(ms);
        }
        letGo(rig, model);
        pass(2 * SPAN_MS);
        expect(rig.page.trail).toBe(model.trail);
        const inSpanFrom = (start: number): number =>
          at.filter((time) => time >= start && time < start + SPAN_MS - 500).length;
        expect(Math.max(0, ...at.map(inSpanFrom))).toBeLessThanOrEqual(MOST_WRITES);
      }),
      { numRuns: 100 },
    );
  });
});
