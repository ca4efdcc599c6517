import { answerQuestions } from './answer-questions.ts';

/** A program for the tests of its guard: does to its process what a file might. */
answerQuestions<string, { readonly name: string }, string>((greeting) => ({ name }) => {
  if (name === 'hang') for (;;);
  if (name === 'throw') throw new Error('no such thing');
  if (name === 'leave') process.exit(0);
  if (name === 'eat') for (const eaten: string[][] = []; ;) eaten.push(new Array<string>(1e6).fill(name));
  return `${greeting} ${name}`;
});
