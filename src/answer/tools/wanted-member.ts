import { completeCountries } from '../../countries/complete-countries.js';
import { findCountries } from '../../countries/find-countries.js';
import type { Iso3 } from '../../votes/ledger.js';
import type { Finding } from '../finding.js';
import type { ToolContext } from './tool-context.js';
import { askWhichCountry, findNotMembers, findUnknownName } from './unknown.js';

/** The member that someone chose or typed, or what to say where it is none or several. */
export type WantedMember =
  | { readonly kind: 'member'; readonly iso3: Iso3 }
  | { readonly kind: 'other'; readonly finding: Finding };

/**
 * The member of a code in any case, or of a name in any script.
 * @param vote the vote that it is asked about, for the questions that are suggested
 */
export function wantedMember(context: ToolContext, typed: string, vote?: string): WantedMember {
  const code = typed.trim().toUpperCase();
  const [mention] = findCountries(/^[A-Z]{2,3}$/.test(code) ? code : typed);
  if (mention?.kind === 'member') return { kind: 'member', iso3: mention.iso3 };
  if (context.ledger.members.includes(code)) return { kind: 'member', iso3: code };
  if (mention?.kind === 'ambiguous') return { kind: 'other', finding: askWhichCountry(context, mention, vote) };
  if (mention?.kind === 'not-a-member') return { kind: 'other', finding: findNotMembers(context, [mention]) };
  const near = (text: string) => completeCountries(text, context.voice.language, 3).map(({ iso3 }) => iso3);
  return { kind: 'other', finding: findUnknownName(context, typed.trim(), vote, near) };
}
