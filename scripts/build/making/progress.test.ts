import { describe, expect, it } from 'vitest';
import { makeProgressLine, type Screen } from './progress';

describe('the line of progress', () => {
  const pages = (done: number) => [{ name: 'pages', done, all: 9 }];

  function watched(screen: Omit<Screen, 'write'>) {
    let seconds = 0;
    let text = '';
    const line = makeProgressLine({ ...screen, write: (more) => (text += more) }, () => seconds);
    return {
      line,
      at: (time: number, done: number) => {
        seconds = time;
        line.show(pages(done));
      },
      text: () => text,
    };
  }

  it('says what is made, how many of how many, and for how long', () => {
    const app = { name: 'app', done: 0, all: 1 };
    const some = { name: 'pages', done: 12, all: 594 };
    const said: string[] = [];
    let seconds = 0;
    const line = makeProgressLine({ write: (text) => said.push(text) }, () => seconds);
    seconds = 3.9;
    line.show([app, some]);
    seconds = 20;
    line.show([
      { ...app, done: 1 },
      { ...some, done: 594 },
    ]);
    expect(said).toEqual([
      'Building: app, pages 12 of 594 (3 s)\n',
      'Building: app done, pages 594 of 594 (20 s)\n',
    ]);
  });

  it('is written over on a terminal, within its width, and gone when other words come', () => {
    const { line, at, text } = watched({ isTTY: true, columns: 20 });
    at(0, 1);
    at(0.1, 2);
    expect(text().split('\r\u001B[K')).toEqual(['', 'Building: pages 1 o', 'Building: pages 2 o']);
    line.clear();
    expect(text().endsWith('\r\u001B[K')).toBe(true);
  });

  it('is a line at once and then every few seconds elsewhere', () => {
    const { line, at, text } = watched({});
    for (const [time, done] of [
      [0, 0],
      [1, 1],
      [4.9, 4],
      [5, 5],
      [9, 7],
    ] as const)
      at(time, done);
    line.clear();
    at(9.5, 8);
    expect(text()).toBe(
      'Building: pages 0 of 9 (0 s)\nBuilding: pages 5 of 9 (5 s)\nBuilding: pages 8 of 9 (9 s)\n',
    );
  });
});
