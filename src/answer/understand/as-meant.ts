import { chosenOption } from './chosen-option.js';
import type { Ask } from './find-asks.js';
import { namesSomebody, subjectOf } from './leaning.js';
import type { Span } from './mention.js';
import type { Reading } from './read-question.js';

/** What such words seem to ask, by the lexicon, and do not. */
const meaning: readonly Ask[] = ['correction', 'text', 'follow'];

/** What words say that somebody means another than they named: I meant Brazil, 我是说日本. */
const meant =
  /^(?:(?:no|sorry|oops|wait|actually|my (?:mistake|bad)|pardon)\b[\s,.!-]*)*\b(?:i (?:meant|mean|was asking about)|make (?:that|it))\b|^(?:不好意思|抱歉|对不起|不对|不是|[搞打说问]?错了?|等等|啊|哦)?[，,。！!\s]*我(?:是说|说的是|的?意思是|指的?是|是指|问的是|是问|[想要]?问(?:的是)?|是想问)/;

/** Sorry, India; 不对，是印尼; 我问错了，是L.8: that another was meant, and nothing but a name after it. */
const mistaken =
  /^(?:(?:no|nope|sorry|oops|wait|actually|rather|my (?:mistake|bad)|pardon|i mean)\b[\s,.!-]*)+(?:it(?:['’]s| is) )?|^(?:(?:不好意思|抱歉|对不起|不对|不是这个|(?:我)?[搞打说问写]错了?|错了|等等|啊|哦)[，,。！!\s]*)+(?:应该)?(?:我?(?:要|想)?问的)?是?|^不是.{1,24}[，,]\s*(?:而)?是|^(?:no,? )?not (?:the )?[^,]{1,24},\s*(?:but )?(?:the )?/;

/** Of 不是L.8，是L.4 the last alone. */
function lastMeant(reading: Reading): Reading {
  const from = mistaken.exec(reading.folded)?.[0].length ?? 0;
  const after = ({ start }: Span): boolean => start >= from;
  const { references, members, groups, blocs } = reading;
  return {
    ...reading,
    references: references.filter(after),
    members: members.filter(after),
    groups: groups.filter(after),
    blocs: blocs.filter(after),
  };
}

/** Whether a question says no more than that another was meant. */
function isMeant({ folded, asks, residue, positions }: Reading): boolean {
  if (meant.test(folded)) return [...asks].every((ask) => meaning.includes(ask));
  const said = mistaken.exec(folded)?.[0].length ?? 0;
  const bare = [...asks].every((ask) => meaning.includes(ask) || ask === 'yes-no') && positions.length === 0;
  // Of what is left over, some are the very words that say so.
  return said > 0 && bare && residue.length <= said && !/[?？]\s*$/.test(folded);
}

/** The same question of another member or vote, all else as it was. */
function inPlace(reading: Reading, before: Reading): Reading {
  const { positions, references, asks } = before;
  return {
    ...reading,
    ...(namesSomebody(reading) ? {} : subjectOf(before)),
    references: reading.references.length > 0 ? reading.references : references,
    positions: reading.positions.length > 0 ? reading.positions : positions,
    asks,
    residue: '',
  };
}

/** South, after Korea was asked back: the same question of the member chosen. */
export function asChosen(reading: Reading, before: Reading): Reading | undefined {
  const [mention, other] = before.ambiguous;
  const iso3 = mention && !other ? chosenOption(reading.folded, mention.options) : undefined;
  if (iso3 === undefined) return undefined;
  const { question, folded } = reading;
  const members: Reading['members'] = [
    { kind: 'member', by: 'name', iso3, start: 0, end: folded.length, text: question },
  ];
  return { ...inPlace({ ...reading, members }, before), members: [...before.members, ...members] };
}

/** 我是说日本 after a question: the same of the one that was meant; `undefined` for a question that says something else. */
export function asMeant(reading: Reading, before: Reading): Reading | undefined {
  const named = namesSomebody(reading) || reading.references.length > 0;
  return named && isMeant(reading) ? inPlace(lastMeant(reading), before) : undefined;
}
