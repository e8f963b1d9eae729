/** What was last known of some ids; the least recently written one is forgotten first. */
export interface Recent<T> {
  get(id: string): T | undefined;
  set(id: string, value: T): void;
  delete(id: string): void;
}

/** Makes a memory of the last `most` ids, 1,000 by default; it does not outlive the program. */
export function createRecent<T>(most = 1000): Recent<T> {
  const kept = new Map<string, T>();
  return {
    get: (id) => kept.get(id),
    set(id, value) {
      kept.delete(id);
      kept.set(id, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    delete: (id) => void kept.delete(id),
  };
}
