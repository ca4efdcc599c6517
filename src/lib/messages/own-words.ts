import type { OwnWord } from '#lib/domain/decision.ts';
import { terms } from './terms.ts';

/** What a word of the user's dictionary says: "kênh Truyền thanh", "đơn vị tính Tin, bài". */
export function meaningText(word: OwnWord): string {
  switch (word.list) {
    case 'channels':
      if (word.channel === null) return 'không phải kênh';
      return `kênh ${terms.channel[word.channel]}${word.subchannel === '' ? '' : `, ghi riêng là “${word.subchannel}”`}`;
    case 'measures':
      return `đơn vị tính ${terms.measure[word.measure]}`;
    case 'statuses':
      return `tình trạng ${terms.taskStatus[word.status]}`;
  }
}
