import { LIMITS } from '../limits.js';
import type { ButtonRow } from './rendered-message.js';

/** A button as it stands in a row. */
export type Button = ButtonRow['components'][number];

/** How a button looks and what it carries. */
export interface ButtonParts {
  readonly label: string;
  readonly id: string;
  readonly emoji?: string;
  readonly disabled?: boolean;
}

const SECONDARY = 2;

/** Makes a grey button; an emoji stands beside its words, never in their place. */
export function button({ label, id, emoji, disabled }: ButtonParts): Button {
  return {
    type: 2,
    style: SECONDARY,
    label,
    custom_id: id,
    ...(emoji !== undefined && { emoji: { name: emoji } }),
    ...(disabled === true && { disabled }),
  };
}

/** Puts buttons into rows, five in each; what the last row can't take is left out. */
export function rowsOf(buttons: readonly Button[]): ButtonRow[] {
  const rows: ButtonRow[] = [];
  for (let start = 0; start < buttons.length && rows.length < LIMITS.rows; start += LIMITS.buttonsInRow) {
    rows.push({ type: 1, components: buttons.slice(start, start + LIMITS.buttonsInRow) });
  }
  return rows;
}
