import type { Reading } from './read-question.js';

/** And OP5?: a part that chooses no draft is one of the draft that the conversation speaks of, where the question goes on from it. */
export function withinSameDraft(reading: Reading, before: Reading, goesOn = reading.asks.has('follow')): Reading {
  const drafts = new Set(before.references.flatMap(({ units }) => units).map((unit) => unit.split('.')[0]));
  const [draft, other] = [...drafts];
  if (draft === undefined || other !== undefined || !/^r\d+$/.test(draft) || !goesOn) return reading;
  const references = reading.references.map((reference) => {
    const own = reference.units.filter((unit) => unit.startsWith(`${draft}.`));
    const open =
      reference.kind === 'part' && !reference.chosen && own.length > 0 && own.length < reference.units.length;
    return open ? { ...reference, units: own, chosen: true } : reference;
  });
  return { ...reading, references };
}
