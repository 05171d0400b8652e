/**
 * Keeps what a costly function made of the keys it was asked for last. Only for what the key alone decides, such as importing it: never
 * for the outcome of a check.
 * @param make - Asked again after it failed.
 * @param most - Of more keys than these, those that were not asked for the longest are forgotten.
 * @example const hashOf = remember((text) => sha256(text), 100);
 */
export function remember<T>(make: (key: string) => Promise<T>, most: number): (key: string) => Promise<T> {
  const made = new Map<string, Promise<T>>(); // the one whose last use is the longest ago comes first
  return async (key) => {
    const making = made.get(key) ?? make(key);
    made.delete(key);
    made.set(key, making);
    for (const oldest of made.keys()) if (made.size > most) made.delete(oldest);
    try {
      return await making;
    } catch (error) {
      if (made.get(key) === making) made.delete(key);
      throw error;
    }
  };
}
