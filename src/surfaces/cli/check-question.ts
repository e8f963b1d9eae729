/** The longest question that is answered, in characters (code points). */
export const LONGEST_QUESTION = 2000;

/** Why a question is not answered: the batch's error codes, and a message that says what to do. */
export interface QuestionProblem {
  readonly code: 'no-question' | 'too-long';
  readonly message: string;
}

/** Says what keeps a question from being asked at all; nothing where it is fit to be asked. */
export function checkQuestion(question: string): QuestionProblem | undefined {
  if (question.trim() === '') {
    return { code: 'no-question', message: 'the question is empty; write one, such as 中国对L.4投了什么票？' };
  }
  const length = question.length <= LONGEST_QUESTION ? 0 : [...question].length;
  if (length <= LONGEST_QUESTION) return undefined;
  return {
    code: 'too-long',
    message: `the question has ${length} characters, more than ${LONGEST_QUESTION}; shorten it or ask in parts`,
  };
}
