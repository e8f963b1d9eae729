const DISCORD_EPOCH = 1_420_070_400_000n;

/** Makes ids as Discord does: the time in milliseconds since 2015, then a running number; each later than the one before. */
export function createSnowflakes(now: () => number = Date.now): () => string {
  let count = 0n;
  return () => {
    count += 1n;
    return String(((BigInt(now()) - DISCORD_EPOCH) << 22n) | (count & 0xfffn));
  };
}
