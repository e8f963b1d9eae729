import type { Voice } from './voice.js';

/** The first word of an answer to a yes-or-no question: `是。` or `不是。`, `Yes. ` or `No. `. */
export function verdict(holds: boolean, voice: Voice): string {
  return holds ? voice.say(voice.zh`是。`, 'Yes. ') : voice.say(voice.zh`不是。`, 'No. ');
}
