const again = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Loads what the page can not do without: a line that is lost for a while only makes it come later. */
export async function insist<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await again(2_000);
    }
  }
}
