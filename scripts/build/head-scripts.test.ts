import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../project';
import { allowingHeadScripts, readHeadScripts, withHeadScripts } from './head-scripts';

const scripts = await readHeadScripts();
const source = async (name: string): Promise<string> =>
  readFile(path.join(ROOT, 'public', name), 'utf8');

describe('the scripts that run before the first paint', () => {
  it('are those that index.html names and are no modules, in fewer bytes', async () => {
    const html = await readFile(path.join(ROOT, 'index.html'), 'utf8');
    const named = [...html.matchAll(/<script src="\/(?<name>[^"]+)"/g)].map(([, name]) => name);
    expect([...scripts.keys()]).toEqual(named);
    for (const [name, code] of scripts) {
      // oxlint-disable-next-line no-await-in-loop -- two small files
      expect(code.length).toBeLessThan((await source(name)).length * 0.7);
      // Nothing in them may end the tag that they stand in.
      expect(code).not.toMatch(/<\/|<!--/);
    }
  });

  it('stand in the page, wherever the site is mounted, and no other script does', () => {
    const html =
      '<script src="/some/where/scheme.js"></script><script src="/first.js"></script><script src="/x.js"></script>';
    expect(withHeadScripts(html, scripts)).toBe(
      `<script>${scripts.get('scheme.js')}</script><script>${scripts.get('first.js')}</script><script src="/x.js"></script>`,
    );
    expect(withHeadScripts('<script src="/s.js"></script>', new Map([['s.js', "$&'"]]))).toBe(
      "<script>$&'</script>",
    );
  });

  it('are what the policy allows, by their hashes', () => {
    const policy = allowingHeadScripts("a; script-src 'self'; b\nscript-src 'self';", scripts);
    const hash = createHash('sha256')
      .update(scripts.get('first.js') ?? '')
      .digest('base64');
    expect(policy.split('\n')).toHaveLength(2);
    for (const line of policy.split('\n')) expect(line).toContain(` 'sha256-${hash}';`);
    expect(() => allowingHeadScripts("default-src 'none'", scripts)).toThrow('script-src');
  });
});
