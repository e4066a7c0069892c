import type { Config } from 'tailwindcss';

/** Names for the tokens of `src/styles/main.css`. Values live there, once, for both colour schemes. */
export default {
  theme: {
    extend: {
      colors: {
        paper: 'var(--paper)',
        card: 'var(--card)',
        ink: 'var(--ink)',
        muted: 'var(--muted)',
        line: 'var(--line)',
        grid: 'var(--grid)',
        warm: 'var(--warm)',
        'warm-line': 'var(--warm-line)',
        warn: 'var(--warn)',
        // The colour of the theme in which something stands; set by `data-colour`.
        theme: 'var(--theme)',
        'on-theme': 'var(--on-theme)',
      },
      fontFamily: {
        serif: 'var(--font-serif)',
        sans: 'var(--font-sans)',
      },
    },
  },
} satisfies Config;
