/** The answers that are being worked on. */
export interface InFlight {
  /** Counts a piece of work until it has ended; it must not reject. */
  track(work: Promise<void>): void;
  /** Resolves when all of it has ended, or after `most` milliseconds, to how many pieces had not. */
  settled(most: number): Promise<number>;
}

/** Keeps count of what is being worked on, so that stopping loses no answer. */
export function createInFlight(): InFlight {
  const works = new Set<Promise<void>>();
  return {
    track(work) {
      works.add(work);
      void work.finally(() => works.delete(work));
    },
    async settled(most) {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, most);
      });
      await Promise.race([Promise.all(works), patience]);
      clearTimeout(timer);
      return works.size;
    },
  };
}
