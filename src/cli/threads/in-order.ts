/** What is left to do with an item once its turn comes. */
export type Finish = () => Promise<void>

/**
 * Begins with several items at once, and finishes them in their order, one after the other.
 * @param most how many may be begun and not finished; with one, each is finished before the next begins
 * @param begin rejects never: what goes wrong is told by what it returns, in its turn
 */
export async function inOrder<Item>(
  items: readonly Item[],
  most: number,
  begin: (item: Item) => Promise<Finish>,
): Promise<void> {
  const begun: Promise<Finish>[] = []
  for (const item of items) {
    if (begun.length >= most) await finishFirst(begun)
    begun.push(begin(item))
  }
  while (begun.length > 0) await finishFirst(begun)
}

async function finishFirst(begun: Promise<Finish>[]): Promise<void> {
  const finish = await begun.shift()
  await finish?.()
}
