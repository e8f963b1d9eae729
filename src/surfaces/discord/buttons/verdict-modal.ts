import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Language } from '../../../language/language.js';
import { COMPLAINTS } from '../feedback.js';
import { phrases } from '../phrases.js';

/** The custom ids of the modal and of its fields. */
export const VERDICT = { modal: 'verdict', kind: 'kind', comment: 'comment', question: 'question' } as const;

const LABEL = 18;
const SELECT = 3;
const INPUT = 4;

/** What is asked of whoever finds an answer wrong; the question too where the buttons could not carry it. */
export function verdictModal(language: Language, asksQuestion: boolean): APIModalInteractionResponseCallbackData {
  const { modal } = phrases(language);
  const options = COMPLAINTS.map((value) => ({ value, label: modal.kinds[value] }));
  const kind = {
    type: LABEL,
    label: modal.kind,
    component: { type: SELECT, custom_id: VERDICT.kind, options },
  } as const;
  const input = (custom_id: string, label: string, required: boolean) =>
    ({
      type: LABEL,
      label,
      ...(!required && { description: modal.hint }),
      component: { type: INPUT, custom_id, style: 2, required, max_length: required ? 2000 : 1000 },
    }) as const;
  const question = asksQuestion ? [input(VERDICT.question, modal.question, true)] : [];
  return {
    custom_id: VERDICT.modal,
    title: modal.title,
    components: [kind, ...question, input(VERDICT.comment, modal.comment, false)],
  };
}
