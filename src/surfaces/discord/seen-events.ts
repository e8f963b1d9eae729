/**
 * Remembers the last ids that were handled, so that a message or a press that Discord delivers twice (after a lost
 * connection) is answered once. The oldest id is forgotten when there are more than `most`.
 */
export function createSeenEvents(most = 1000): (id: string) => boolean {
  const seen = new Set<string>();
  return (id) => {
    if (seen.has(id)) return true;
    seen.add(id);
    const [oldest] = seen;
    if (seen.size > most && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
