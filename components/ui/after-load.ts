/** A picture that does not come must not keep the rest away. */
const patienceMs = 4_000;

/** When the page itself has all that it asked for: what comes after that takes nothing from its line. */
export const afterLoad = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    window.addEventListener('load', () => resolve(), { once: true });
    setTimeout(resolve, patienceMs);
  });
