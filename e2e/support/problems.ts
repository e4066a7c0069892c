import type { Page } from 'playwright-core';

type Violation = { readonly directive: string; readonly blocked: string; readonly sample: string };

const BINDING = 'reportSecurityPolicyViolation';

/**
 * Collects what goes wrong on a page, from now on, into the list it gives back, which may be emptied.
 * `origin` is that of the site.
 */
export async function collectProblems(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => {
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    problems.push(`error: ${error.stack ?? error.message}`);
  });
  page.on('crash', () => {
    problems.push('the page crashed');
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') {
      problems.push(`foreign request: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    problems.push(
      `request failed: ${request.url()} (${request.failure()?.errorText ?? 'unknown'})`,
    );
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  await page.exposeBinding(BINDING, (_source, violation: Violation) => {
    const { directive, blocked, sample } = violation;
    problems.push(`Content-Security-Policy: ${directive} refused ${blocked} ${sample}`.trim());
  });
  await page.addInitScript(reportViolations, BINDING);
  return problems;
}

/** Runs in the page. */
function reportViolations(binding: string): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report: unknown = Reflect.get(globalThis, binding);
    if (typeof report !== 'function') return;
    const { effectiveDirective, blockedURI, sample } = event;
    const violation: Violation = { directive: effectiveDirective, blocked: blockedURI, sample };
    Reflect.apply(report, globalThis, [violation]);
  });
}
