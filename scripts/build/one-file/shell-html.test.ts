import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { shellHtml } from './shell-html';

const PARTS = {
  script: `const a = "</script><!--", b = /<script/;\nglobalThis.said = a + b.test('<script');\n`,
  style: 'body{color:red}\n',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  licences: 'react 19: MIT\r\n<someone@example.org> </script><script>alert(1)</script>\n',
};

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the app in one document', () => {
  const html = shellHtml(PARTS);
  const { document } = new JSDOM(html, {}).window;
  const policy =
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ??
    '';

  it('lets in its own script and style, by what they are, and nothing else', () => {
    const rules = policy.split('; ');
    const [module, ...others] = document.querySelectorAll('script[type="module"]');
    expect(others).toEqual([]);
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain(`script-src ${hashOf(module?.textContent ?? '')}`);
    expect(rules).toContain(
      `style-src ${hashOf(document.querySelector('style')?.textContent ?? '')}`,
    );
    expect(rules).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|'self'|connect-src/);
    // Before it nothing is loaded that it would not be asked for.
    expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<link'));
  });

  it('keeps a script that names its own end whole', () => {
    const code = document.querySelector('script[type="module"]')?.textContent ?? '';
    const scope: { said?: string } = {};
    // oxlint-disable-next-line typescript/no-implied-eval -- what a browser does with it
    Reflect.apply(new Function('globalThis', code), undefined, [scope]);
    expect(scope.said).toBe('</script><!--true');
  });

  it('holds licences as text, and no script in them', () => {
    expect(document.querySelectorAll('script')).toHaveLength(3);
    expect(document.querySelector('#licences')?.textContent).toContain('react 19: MIT');
  });

  it('asks for no file', () => {
    const asked = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
  });

  it.each([
    ['script', { ...PARTS, script: 'const a = "\r"' }],
    ['style', { ...PARTS, style: 'a{content:"</style>"}' }],
  ])('is not made where a parser would read another %s', (element, parts) => {
    expect(() => shellHtml(parts)).toThrow(`What is to stand in a <${element}> holds`);
  });
});
