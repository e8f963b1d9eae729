/** Milliseconds after which someone who waits is shown that the bot is at work; Discord gives up after 3,000. */
export const FIRST_SIGN_AFTER = 800;

/** Whether work ends within `milliseconds`; the work must not reject. */
export async function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
