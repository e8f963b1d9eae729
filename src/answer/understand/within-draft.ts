import type { Reading } from './read-question.js';

/** And OP5?: a part that chooses no draft is one of the draft that the conversation speaks of. */
export function withinSameDraft(reading: Reading, before: Reading): Reading {
  const drafts = new Set(before.references.flatMap(({ units }) => units).map((unit) => unit.split('.')[0]));
  const [draft, other] = [...drafts];
  if (draft === undefined || other !== undefined || !/^r\d+$/.test(draft) || !reading.asks.has('follow'))
    return reading;
  const references = reading.references.map((reference) => {
    const own = reference.units.filter((unit) => unit.startsWith(`${draft}.`));
    const open =
      reference.kind === 'part' && !reference.chosen && own.length > 0 && own.length < reference.units.length;
    return open ? { ...reference, units: own, chosen: true } : reference;
  });
  return { ...reading, references };
}

/** 第2段呢？ after an operative paragraph is the second of the same draft. */
export function withinDraft(reading: Reading, before: Reading): Reading {
  const [last] = before.references.flatMap(({ units }) => units);
  const draft = /^(r\d+)\.op\d+/.exec(last ?? '')?.[1];
  if (draft === undefined || !reading.asks.has('follow')) return reading;
  const references = reading.references.map((reference) => {
    const [unit] = reference.units;
    const number = reference.kind === 'paragraph' ? /^p(\d+)$/.exec(unit ?? '')?.[1] : undefined;
    const same = number === undefined ? undefined : before.neighbours.find((id) => id === `${draft}.op${number}`);
    return same === undefined ? reference : { ...reference, kind: 'part' as const, units: [same], votes: [] };
  });
  return { ...reading, references };
}
