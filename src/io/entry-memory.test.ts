import { describe, expect, it } from 'vitest';
import { makeEntryMemory, type EntryMemory } from './entry-memory';

type Rig = {
  readonly memory: EntryMemory;
  readonly restored: unknown[];
  readonly show: (screen: unknown) => void;
};

const stored = new Map<string, string>();
const STORAGE = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => {
    stored.set(key, value);
  },
};

function makeRig(storage: () => typeof STORAGE = () => STORAGE): Rig {
  let on: unknown = null;
  const restored: unknown[] = [];
  const memory = makeEntryMemory({
    screen: { read: () => on, restore: (kept) => restored.push(kept) },
    address: () => '/',
    storage,
    newKey: () => 'second',
  });
  return {
    memory,
    restored,
    show: (screen) => {
      on = screen;
    },
  };
}

describe('what entries remember', () => {
  it('outlasts the page', () => {
    stored.clear();
    const before = makeRig();
    before.show({ y: 120 });
    before.memory.keep();
    before.memory.enter({ entry: 'second' });
    before.show({ y: 40 });
    before.memory.keep();
    before.memory.save();
    const after = makeRig();
    after.memory.restore();
    after.memory.enter({ entry: 'second' });
    after.memory.restore();
    expect(after.restored).toEqual([{ y: 120 }, { y: 40 }]);
  });

  it('is nothing for an entry that the reader was never in', () => {
    stored.clear();
    const { memory, restored } = makeRig();
    memory.enter({ entry: 'other' });
    memory.restore();
    expect(restored).toEqual([]);
  });

  it.each(['', '{', '{}', '[1]', '[["/"]]', 'null'])('survives %j in the storage', (text) => {
    stored.set('otr-entries', text);
    const { memory, restored } = makeRig();
    memory.restore();
    expect(restored).toEqual([]);
  });

  it('holds without any storage until the page is left', () => {
    const { memory, restored, show } = makeRig(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    show(1);
    memory.keep();
    memory.save();
    memory.restore();
    expect(restored).toEqual([1]);
  });

  it('keeps no more entries than a browser does', () => {
    stored.clear();
    const { memory } = makeRig();
    for (let entry = 0; entry < 80; entry += 1) {
      memory.enter({ entry: `entry ${entry}` });
      memory.keep();
    }
    memory.save();
    const texts = stored.get('otr-entries') ?? '';
    expect(texts).not.toContain('entry 29"');
    expect(texts).toContain('entry 30"');
    expect(texts).toContain('entry 79"');
  });
});
