import type { Language } from '../../../language/language.js';
import { phrases } from '../phrases.js';
import { writeButtons } from './button-state.js';
import { type Button, button } from './buttons.js';

/** The button under a private message that shows it to everyone. */
export function shareButton(language: Language): Button {
  const [id = ''] = writeButtons('share', ['all'], '') ?? [];
  return button({ label: phrases(language).buttons.share, id });
}
