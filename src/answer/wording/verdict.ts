import type { Voice } from './voice.js';

/**
 * The first word of an answer to a yes-or-no question: `是。` or `不是。`, `有。` or `没有。` where it is asked if there is
 * something, `Yes. ` or `No. `.
 * @param denied whether the question denies: an English yes or no to it may be read either way, so that it is said in words
 */
export function verdict(holds: boolean, voice: Voice, denied = false): string {
  const [yes, no] = voice.existence ? [voice.zh`有。`, voice.zh`没有。`] : [voice.zh`是。`, voice.zh`不是。`];
  return holds
    ? voice.say(yes, denied ? 'That is right: ' : 'Yes. ')
    : voice.say(no, denied ? 'That is not so: ' : 'No. ');
}
