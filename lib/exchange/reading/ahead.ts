/** Makes the next of a sequence while the one before it is used. */
export async function* ahead<T>(sequence: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = sequence.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = sequence.next();
      // Its failure is told in its turn.
      next.catch(() => {});
      yield value;
    }
  } finally {
    await sequence.return(undefined);
  }
}
