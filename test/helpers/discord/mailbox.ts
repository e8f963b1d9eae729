/** Holds what has arrived until someone asks for it, and the other way round. */
export interface Mailbox<T> {
  put(item: T): void;
  /** The next item in order; rejects after `patience` milliseconds. */
  next(patience?: number): Promise<T>;
}

/** Makes an empty mailbox; `what` names what is waited for in the message of a rejection. */
export function createMailbox<T>(what: string): Mailbox<T> {
  const items: T[] = [];
  const takers: ((item: T) => void)[] = [];
  return {
    put(item) {
      const taker = takers.shift();
      if (taker === undefined) items.push(item);
      else taker(item);
    },
    next(patience = 5000) {
      if (items.length > 0) return Promise.resolve(items.splice(0, 1)[0] as T);
      return new Promise((resolve, reject) => {
        const taker = (item: T) => {
          clearTimeout(timer);
          resolve(item);
        };
        const timer = setTimeout(() => {
          takers.splice(takers.indexOf(taker), 1);
          reject(new Error(`no ${what} within ${patience} ms`));
        }, patience);
        takers.push(taker);
      });
    },
  };
}
