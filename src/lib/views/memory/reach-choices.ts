import type { Reach } from '#lib/domain/answer.ts';
import type { UnitRef } from '#lib/domain/unit.ts';
import { senderKey } from '#lib/domain/unit.ts';
import type { Named } from '#lib/messages/answers.ts';
import { layoutName } from '#lib/messages/headings.ts';
import { memoryWords } from '#lib/messages/memory.ts';
import type { Choice } from '#lib/ui/choice.ts';
import type { KnownLayout } from './layouts.ts';

export interface ReachChoice extends Choice {
  readonly reach: Reach;
}

/** How far an answer of the memory may reach: all files, one of the layouts, or those of one of the senders. */
export function reachChoices(
  layouts: readonly KnownLayout[],
  senders: readonly UnitRef[],
  named: Pick<Named, 'sender'>,
  own: Reach | null,
): readonly ReachChoice[] {
  const { always, layout, sender } = memoryWords.reaches;
  const reaches: Reach[] = [
    { kind: 'always' },
    ...layouts.map(({ signature }): Reach => ({ kind: 'layout', signature })),
    ...senders.map((unit): Reach => ({ kind: 'sender', sender: senderKey(unit) })),
    ...(own ? [own] : []),
  ];
  const choices = reaches.map((reach): ReachChoice => {
    const label =
      reach.kind === 'layout'
        ? `${layout} ${layoutName(reach.signature)}`
        : reach.kind === 'sender'
          ? `${sender} ${named.sender(reach.sender)}`
          : always;
    return { value: reachValue(reach), label, reach };
  });
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}

export function reachValue(reach: Reach): string {
  return JSON.stringify(Object.values(reach));
}
