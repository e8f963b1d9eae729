import { z } from 'zod';
import { nameKey } from './name-key.js';
import data from './pinyin.json' with { type: 'json' };

const spellings = z.record(z.string(), z.string());
const schema = z.strictObject({ members: spellings, blocs: spellings });

let parsed: z.infer<typeof schema> | undefined;

/** A Chinese name as it is typed in pinyin. */
export interface Pinyin {
  /** `eluosi` */
  readonly whole: string;
  /** `els` */
  readonly initials: string;
}

/**
 * The Chinese names of a member (`RUS`) or a bloc (`eu`) in pinyin, without tones; ü is u, as `pinyinKey` has it.
 * Made from the names by `scripts/make-pinyin.mjs`, with pinyin-pro.
 */
export function pinyinOf(kind: 'members' | 'blocs', id: string): readonly Pinyin[] {
  parsed ??= schema.parse(data);
  return (parsed[kind][id] ?? '')
    .split(', ')
    .filter((name) => name !== '')
    .map((name) => ({
      whole: pinyinKey(name),
      initials: name
        .split(' ')
        .map((syllable) => syllable.charAt(0))
        .join(''),
    }));
}

/** What is typed, as pinyin is compared: without spaces and apostrophes, v and ü as u; empty where it is no pinyin. */
export function pinyinKey(typed: string): string {
  const key = nameKey(typed).replace(/[\s']/g, '').replace(/v/g, 'u');
  return /^[a-z]+$/.test(key) ? key : '';
}

/** How well what is typed fits a name's pinyin: the whole of it or its initials, the beginning of either, or not at all. */
export function fitPinyin(names: readonly Pinyin[], typed: string): 'whole' | 'beginning' | undefined {
  const key = pinyinKey(typed);
  if (key.length < 2) return undefined;
  if (names.some(({ whole, initials }) => whole === key || initials === key)) return 'whole';
  return names.some(({ whole, initials }) => whole.startsWith(key) || initials.startsWith(key))
    ? 'beginning'
    : undefined;
}
