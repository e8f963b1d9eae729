import type { Voice } from './voice.js';

/** The first words of an answer to a question that builds on what is not so. */
export function falsePremise(voice: Voice): string {
  return voice.say(voice.zh`问题的前提与记录不符：`, 'The premise does not match the record: ');
}
