/**
 * The other end of a GuardedChild: makes what answers questions out of the greeting, and answers until the parent
 * leaves. An error that is thrown ends the process: the parent is told the last words.
 */
export function answerQuestions<Greeting, Question, Answer>(
  make: (greeting: Greeting) => (question: Question) => Answer | Promise<Answer>,
): void {
  let answer: ((question: Question) => Answer | Promise<Answer>) | null = null;
  process.on('message', (message) => {
    if (answer) void Promise.resolve(answer(message as Question)).then((given) => process.send?.(given));
    else answer = make(message as Greeting);
  });
}
