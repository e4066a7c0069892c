type Policy = { readonly createScriptURL: (url: string) => string };
type Policies = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => Policy;
};

/** Named in public/_headers, as the only policy that there may be. */
const WORKER_POLICY = 'own-worker';

let policy: Policy | null = null;

/** A worker of the site's own. Where the browser asks for trusted addresses, this one is trusted, and no other. */
export function trustedWorker(url: string): Worker {
  const policies: unknown = Reflect.get(globalThis, 'trustedTypes');
  if (!isPolicies(policies)) return new Worker(url, { type: 'module' });
  policy ??= policies.createPolicy(WORKER_POLICY, {
    createScriptURL: (asked) => {
      if (asked === url) return asked;
      throw new TypeError(`${asked} is no worker of this site`);
    },
  });
  return new Worker(policy.createScriptURL(url), { type: 'module' });
}

function isPolicies(found: unknown): found is Policies {
  return typeof found === 'object' && found !== null && 'createPolicy' in found;
}
