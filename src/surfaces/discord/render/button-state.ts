import { LIMITS } from '../limits.js';

/** A pressed button, read: what it does, and the state that it and its fellows carry. */
export interface ReadButton {
  /** `list`, `find`, `text` …: which handler it is for. */
  readonly kind: string;
  /** What this button of its kind does: a page, `csv`. */
  readonly target: string;
  /** What all buttons of its kind in the message carry together. */
  readonly state: string;
  /** What it carries alone. */
  readonly own: string;
}

const FORM = /^([a-z]{1,8}):([a-z0-9]{0,8}):([\s\S]*)$/;

/**
 * Lays a state into the custom ids of a message's buttons of one kind, so that they work after a restart and for
 * anyone: each holds a piece, and all pieces in the buttons' order are the whole. `undefined` where it does not fit.
 * @param targets what each of the buttons does, in order; each once
 */
export function writeButtons(kind: string, targets: readonly string[], state: string): readonly string[] | undefined {
  let rest = state;
  const ids = targets.map((target) => {
    const start = `${kind}:${target}:`;
    const piece = cutWhole(rest, LIMITS.customId - start.length);
    rest = rest.slice(piece.length);
    return start + piece;
  });
  return rest === '' ? ids : undefined;
}

/** Reads a button that `writeButtons` made; `undefined` for any other. @param all the custom ids of its message, in order */
export function readButton(pressed: string, all: readonly string[]): ReadButton | undefined {
  const [, kind, target, own] = FORM.exec(pressed) ?? [];
  if (kind === undefined || target === undefined || own === undefined) return undefined;
  const pieces = all.flatMap((id) => {
    const [, other, , piece = ''] = FORM.exec(id) ?? [];
    return other === kind ? [piece] : [];
  });
  return { kind, target, state: pieces.join(''), own };
}

// Half a character of two UTF-16 units is none: JSON could not carry it.
function cutWhole(text: string, most: number): string {
  const cut = text.slice(0, most);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}
