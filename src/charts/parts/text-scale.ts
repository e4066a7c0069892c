import { createContext } from 'react';

/** How much larger than usual the reader has letters: charts are laid out for the width that is left, and enlarged by it. */
export const TextScaleContext = createContext(1);
