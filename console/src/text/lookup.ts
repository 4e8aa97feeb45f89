/** The plain word for a value of an extensible list; undefined for one that this page does not know yet. */
export function lookup<T>(words: Readonly<Record<string, T>>, value: string): T | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}
