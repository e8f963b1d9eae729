import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import type { Language } from '../../../language/language.js';
import type { Occasion } from '../answering.js';
import { askerOf } from '../asker-of.js';
import { COMPLAINTS, type Complaint, type Feedback } from '../feedback.js';
import { languageOfLocale } from '../language-of-locale.js';
import { phrases } from '../phrases.js';
import { readButton, writeButtons } from '../render/button-state.js';
import { button, rowsOf } from '../render/buttons.js';
import { type FeedbackState, readFeedbackState } from '../render/feedback-buttons.js';
import { message, type RenderedMessage } from '../render/rendered-message.js';
import { replyToInteraction } from '../triggers/reply-to-interaction.js';
import type { TriggerDeps } from '../triggers/trigger-deps.js';
import { customIds } from './custom-ids.js';
import { type PressHandler, privately } from './press.js';
import { VERDICT, verdictModal } from './verdict-modal.js';

/** *Was this right?*: yes is noted, no opens a modal that asks what is wrong. */
export const giveVerdict: PressHandler = async (press, deps) => {
  const { interaction, button: pressed, language } = press;
  const state = readFeedbackState(pressed.state);
  if (pressed.target === 'no') {
    await interaction
      .showModal(verdictModal(language, (state?.question ?? '') === ''))
      .catch((error: unknown) => deps.log.warn('a form could not be shown', { error }));
    return;
  }
  const made = keep(deps, feedbackOn(interaction, { verdict: 'right', state, language }), language);
  await replyToInteraction(interaction, made, { ...deps, occasion: privately(press) });
};

/** Makes the handler of the filled-in form. It never rejects. */
export function createVerdictHandler(deps: TriggerDeps) {
  return async (interaction: ModalSubmitInteraction): Promise<void> => {
    const language = languageOfLocale(interaction.locale);
    const occasion: Occasion = { via: 'form', language, isPrivate: true };
    const made = deps.answering.guard(() => takeForm(interaction, deps, language), occasion);
    await replyToInteraction(interaction, made, { ...deps, occasion });
  };
}

async function takeForm(
  interaction: ModalSubmitInteraction,
  deps: TriggerDeps,
  language: Language,
): Promise<RenderedMessage> {
  if (interaction.customId !== VERDICT.modal || interaction.message === null)
    return message(phrases(language).outdated);
  const ids = customIds(interaction.message);
  const verdict = ids.map((id) => readButton(id, ids)).find((it) => it?.kind === 'right');
  const [kind] = interaction.fields.getStringSelectValues(VERDICT.kind);
  const complaint = COMPLAINTS.find((known) => known === kind);
  const typed = interaction.fields.fields.has(VERDICT.question)
    ? interaction.fields.getTextInputValue(VERDICT.question)
    : undefined;
  const feedback = feedbackOn(
    { message: interaction.message },
    { verdict: 'wrong', state: readFeedbackState(verdict?.state ?? ''), language, typed },
  );
  const comment = interaction.fields.getTextInputValue(VERDICT.comment).trim();
  const thanks = await keep(deps, withComplaint(feedback, complaint, comment), language);
  if ((await askerOf(interaction.message)) !== interaction.user.id) return thanks;
  const [id = ''] = writeButtons('remove', [''], `${interaction.message.channelId}.${interaction.message.id}`) ?? [];
  return { ...thanks, components: rowsOf([button({ label: phrases(language).buttons.remove, id })]) };
}

function withComplaint(feedback: Feedback, complaint: Complaint | undefined, comment: string): Feedback {
  return { ...feedback, ...(complaint && { complaint }), ...(comment !== '' && { comment }) };
}

interface Given {
  readonly verdict: Feedback['verdict'];
  readonly state: FeedbackState | undefined;
  readonly language: Language;
  /** The question as whoever gives the verdict typed it, where the buttons could not carry it. */
  readonly typed?: string | undefined;
}

function feedbackOn(
  { message: { content } }: Pick<ButtonInteraction, 'message'>,
  { verdict, state, language, typed }: Given,
): Feedback {
  return {
    verdict,
    question: typed ?? state?.question ?? '',
    answer: content,
    corpusHash: state?.corpusHash ?? '',
    language,
    date: new Date().toISOString().slice(0, 10),
  };
}

async function keep(
  { keepFeedback, log }: TriggerDeps,
  feedback: Feedback,
  language: Language,
): Promise<RenderedMessage> {
  try {
    await keepFeedback(feedback);
    return message(phrases(language).thanks);
  } catch (error) {
    log.error('feedback could not be kept', { error });
    return message(phrases(language).feedbackLost);
  }
}
