import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How often one person, and one server as a whole, may ask within a minute. */
export interface RateLimits {
  readonly perUser: number;
  readonly perServer: number;
}

/** More than a person types, less than a program sends: an answer takes some milliseconds of the bot's time. */
export const RATE_LIMITS: RateLimits = { perUser: 100, perServer: 1000 };

const MINUTE = 60;

/** Whether someone may ask now; if not, after how many seconds, and whether this is the first refusal in that time. */
export type RateVerdict =
  | { readonly kind: 'within' }
  | { readonly kind: 'over'; readonly seconds: number; readonly isFirst: boolean };

/** Counts a question of a person, in a server or elsewhere. */
export type Rates = (asker: { readonly user: string; readonly server?: string | null }) => Promise<RateVerdict>;

/** Makes the counters; they are kept in memory. */
export function createRates({ perUser, perServer }: RateLimits = RATE_LIMITS): Rates {
  const users = new RateLimiterMemory({ points: perUser, duration: MINUTE });
  const servers = new RateLimiterMemory({ points: perServer, duration: MINUTE });

  async function count(limiter: RateLimiterMemory, id: string): Promise<RateVerdict> {
    try {
      await limiter.consume(id);
      return { kind: 'within' };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      return { kind: 'over', seconds, isFirst: refusal.consumedPoints === limiter.points + 1 };
    }
  }

  return async ({ user, server }) => {
    const own = await count(users, user);
    // What a person may not ask does not count against the server.
    if (own.kind === 'over' || server === undefined || server === null) return own;
    return count(servers, server);
  };
}
