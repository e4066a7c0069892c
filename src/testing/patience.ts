import { configure } from '@testing-library/react';
import { vi } from 'vitest';

// For tests of whole panels and pages: what comes late (a chart's chunk) is waited for as long as a machine that is
// busy with other things may need, and that ends no test before.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
