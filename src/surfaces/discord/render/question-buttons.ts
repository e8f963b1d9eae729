import { LIMITS } from '../limits.js';
import type { ButtonRow } from './rendered-message.js';

const PREFIX = 'ask:';
const SECONDARY = 2;

/**
 * One row with a button for each question that can be asked next, five at most; the question travels in the button,
 * so that it works after a restart. A question too long for a button is left out.
 */
export function questionButtons(questions: readonly string[]): ButtonRow[] {
  const fitting = [...new Set(questions)].filter(
    (question) => question.length <= LIMITS.label && PREFIX.length + question.length <= LIMITS.customId,
  );
  const components = fitting.slice(0, LIMITS.buttonsInRow).map((question) => {
    return { type: 2 as const, style: SECONDARY, label: question, custom_id: `${PREFIX}${question}` } as const;
  });
  return components.length > 0 ? [{ type: 1, components }] : [];
}

/** The question that a pressed button carries; undefined for a button that is not of this kind. */
export function questionOfButton(customId: string): string | undefined {
  return customId.startsWith(PREFIX) ? customId.slice(PREFIX.length) : undefined;
}
