import { describe, expect, it } from 'vitest';
import { policyTag, withPolicy } from './policy-tag';

const FILE =
  "/\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; trusted-types 'none'\n";
const TAG = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; trusted-types 'none'" />`;

describe('the policy as a tag', () => {
  it('is that of the first page, without what a tag cannot say', () => {
    expect(policyTag(FILE)).toBe(TAG);
    expect(() => policyTag('/a\n  X-One: 1\n')).toThrow('no Content-Security-Policy for /');
  });

  it('stands before all that it governs', () => {
    const html = '<head>\n    <meta charset="utf-8" />\n    <script src="/a.js"></script></head>';
    expect(withPolicy(html, TAG)).toBe(
      `<head>\n    <meta charset="utf-8" />\n    ${TAG}\n    <script src="/a.js"></script></head>`,
    );
    expect(() => withPolicy('<head></head>', TAG)).toThrow('no character set');
  });
});
