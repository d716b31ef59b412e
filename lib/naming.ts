/**
 * A name like this one that nothing else has: "Shoes (copy)", then "Shoes (copy 2)", "Shoes (copy 3)".
 * @param taken names as they are stored
 * @param most characters that a name may have; what comes before the number is cut to that
 */
export function freeName(name: string, taken: Iterable<string>, most: number): string {
  const others = new Set(taken);
  const end = name.endsWith(')') ? ')' : '';
  const start = name.slice(0, name.length - end.length);
  let free = name;
  for (let number = 2; others.has(free); number += 1) {
    const suffix = ` ${number}${end}`;
    free = start.slice(0, most - suffix.length).replace(/[\ud800-\udbff]$/, '') + suffix;
  }
  return free;
}
