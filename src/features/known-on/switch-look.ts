/** Look of a button that is on or off. */
export const switchLook = (pressed: boolean): string =>
  `control whitespace-nowrap ${pressed ? 'chosen' : ''}`;
