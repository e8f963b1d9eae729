import { countryName } from '../../countries/country-name.js';
import { memberByIso3 } from '../../countries/member-by-iso3.js';
import { fold } from '../../language/fold.js';
import { missingSlot } from '../../retrieval/missing-slot.js';
import { asksRapporteur } from '../understand/with-rapporteur.js';
import type { Plan } from './plan.js';
import { asksFor, draftsOf, leavesWords, membersOf, type Planning } from './planning.js';

/** 下一段, the previous paragraph: the one beside the place that the conversation speaks of. */
function neighbourOf({ reading, report }: Planning): string | undefined {
  const [last] = reading.references.flatMap(({ units }) => units).slice(-1);
  const unit = report.unitById.get(last ?? '');
  if (!unit || !asksFor(reading, 'neighbour')) return undefined;
  return /上一|前一|previous|preceding/.test(reading.folded) ? unit.previous : unit.next;
}

/** Whether a sum, a name or the like is asked of places that hold none: their words would be no answer (L.74要花多少美元). */
function lacksAnswer({ reading, report }: Planning, units: readonly string[]): boolean {
  if (asksFor(reading, 'text', 'context', 'mention')) return false;
  const misses = missingSlot(reading.folded);
  return misses !== undefined && units.every((unit) => misses(fold(report.unitById.get(unit)?.text ?? '')));
}

/** From so many units on a place is a part of a draft: its preamble, its operative part. */
const MOST_SHOWN = 3;

/** The symbol of a draft that a question names otherwise (document number of the American text). */
const ASKS_FOR_OWN_SYMBOL =
  /(?:草案|案文|文本|提案|文件|那份)的?(?:文件号|文号|编号|文件编号|号码)|\b(?:symbol|document (?:number|symbol)|(?:doc )?number) (?:of|for) (?:the )?(?!votes?|states|countries|members|sponsors|members|experts|papers?|reports?|notes?|statements?)/;

/** Whether a member is named somewhere; `undefined` for a question that does not ask it of one. */
function planMentions({ reading, report, ledger }: Planning, units: readonly string[]): Plan | undefined {
  const [country] = membersOf(reading);
  if (country === undefined || !asksFor(reading, 'mention')) return undefined;
  const names = memberByIso3(country)?.names;
  const drafts = ledger.drafts.filter(({ id }) => draftsOf(reading).includes(id)).map(({ recommended }) => recommended);
  const texts = report.units.filter(({ draft }) => draft !== undefined && drafts.includes(draft)).map(({ id }) => id);
  const within = units.length > 0 ? units : texts;
  return {
    tool: 'mentions',
    names: [...new Set([names?.zh ?? '', names?.zhUn ?? ''])],
    title: countryName(country, reading.language),
    ...(within.length > 0 ? { within } : {}),
  };
}

/** The words of places that a question names, a draft's card, the report's own; `undefined` for what must be looked for. */
export function planPlaces(planning: Planning): Plan | undefined {
  const { reading, report } = planning;
  const beside = neighbourOf(planning);
  if (beside) return { tool: 'place', units: [beside], around: false };
  const places = reading.references.filter(
    ({ kind, units }) => kind !== 'draft' && kind !== 'whole' && units.length > 0,
  );
  const units = [...new Set(places.flatMap(({ units: own }) => own))];
  const mentions = planMentions(planning, units);
  if (mentions) return mentions;
  // What the preamble says of something is looked for, and not all of it shown.
  const isWide = places.length === 1 && units.length > MOST_SHOWN && leavesWords(reading);
  if (units.length > 0 && !isWide) {
    return lacksAnswer(planning, units)
      ? { tool: 'refusal', refusal: 'nothing-found', nearest: units, positions: [] }
      : { tool: 'place', units, around: asksFor(reading, 'context') };
  }
  const onlyRapporteur =
    asksRapporteur(reading) && reading.residue.replace(/员|系|rapporteur|'s|name/g, '').trim() === '';
  if (onlyRapporteur && asksFor(reading, 'which', 'person', 'text') && report.unitById.has('head'))
    return { tool: 'place', units: ['head'], around: false };
  const drafts = draftsOf(reading);
  if (drafts.length > 0 && ASKS_FOR_OWN_SYMBOL.test(reading.folded)) return { tool: 'submission', drafts };
  if (drafts.length > 0 && reading.residue.length < 2) return { tool: 'draft', drafts };
  const asksDrafts =
    /草案|\bdrafts?\b|\bresolutions\b/.test(reading.folded) && asksFor(reading, 'which', 'count', 'report');
  if (asksDrafts && reading.references.length === 0 && reading.residue === '' && reading.members.length === 0)
    return { tool: 'drafts' };
  const asksReport = asksFor(reading, 'report') && asksFor(reading, 'about', 'text') && reading.residue === '';
  const asksSymbol =
    /(?:^|这份|该|(?<![那哪一几两])本|委员会的?)报告的?(?:文号|编号|文件号)|(?:symbol|document number) of (?:this|the) report/.test(
      reading.folded,
    );
  if (
    (asksReport || (asksSymbol && !leavesWords(reading))) &&
    reading.references.length === 0 &&
    reading.members.length === 0
  )
    return { tool: 'report' };
  return undefined;
}
