/** What was last said in each of some conversations. */
export interface Conversations<T> {
  last(session: string): T | undefined;
  remember(session: string, said: T): void;
}

/** Creates a memory of conversations. @param most how many are kept, the least recently used one going first; 10,000 by default */
export function createConversations<T>(most = 10_000): Conversations<T> {
  const kept = new Map<string, T>();
  return {
    last: (session) => kept.get(session),
    remember(session, said) {
      kept.delete(session);
      kept.set(session, said);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
