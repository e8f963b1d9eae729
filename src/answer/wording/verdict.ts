import type { Voice } from './voice.js';

/**
 * The first word of an answer to a yes-or-no question: `是。` or `不是。`, `Yes. ` or `No. `.
 * @param denied whether the question denies: an English yes or no to it may be read either way, so that it is said in words
 */
export function verdict(holds: boolean, voice: Voice, denied = false): string {
  return holds
    ? voice.say(voice.zh`是。`, denied ? 'That is right: ' : 'Yes. ')
    : voice.say(voice.zh`不是。`, denied ? 'That is not so: ' : 'No. ');
}
