/** Runs something for each item, one after the other: a browser page does one thing at a time. */
export async function inTurn<Item>(
  items: Iterable<Item>,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one after the other is what it is for
  for (const item of items) await run(item);
}
