import { vi } from 'vitest';

/** Longest wait for what comes late (a chart's chunk), on a machine that is busy with other things. */
export const PATIENCE = { timeout: 10_000 } as const;

// What is waited for so long must not end the test before.
vi.setConfig({ testTimeout: 30_000 });
