import type { DocumentFrame } from '../frame/document-frame.ts';
import { surroundingsOf } from '../frame/surroundings.ts';
import { channelOf } from '../lexicon/channels.ts';
import { isTotalLabel } from '../lexicon/labels.ts';
import { plain } from '../period/plain.ts';
import { readProse } from '../prose/read-prose.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { toldBesideUnits } from '../prose/told-beside-units.ts';
import { figuresBesideChannels } from './figures-outside.ts';
import type { SheetReading } from './read-layout.ts';

/** How a sheet is titled whose text is no report. */
const NO_REPORT =
  /^(?:phu luc\W*)?(?:du thao )?(?:ke hoach|kh |phuong huong|nhiem vu|chi tieu|du kien|chuong trinh|lich|huong dan|giai thich|cach |quy |danh muc|danh ba|danh sach|phan cong|mau |bieu mau)/;
/** Lists of what was done, entry by entry. */
const LIST =
  /^(?:phu luc\W*)?(?:danh (?:muc|sach)|bang ke|so theo doi|so|nhat ky|theo doi|thong ke) (?:cac )?(?:tin|bai|buoi|hoi nghi|lop|cuoc|luot|phat)\b/;
const REPORT = /^(?:bao cao|ket qua|thuyet minh|so lieu|tong hop|tinh hinh)/;

const LEAST_UNREAD = 2;

/**
 * What a sheet without any table of figures tells in sentences ("- Đăng tải 25 tin, bài trên Cổng …"), alone or beside
 * the names of units, as the same text would in Word; a sheet that tells nothing either says so. Plans, instructions and directories are left alone.
 */
export function withToldFigures(reading: SheetReading, frame: DocumentFrame): SheetReading {
  const { ledger, layout } = reading;
  const { sheet } = ledger;
  if (sheet.kind !== 'grid' || sheet.cells.length === 0) return reading;
  const reports = !layout.turned && isReport(reading, frame);
  const said = reports ? told(reading, frame) : layout.turned ? NOTHING_TOLD : counted(reading, frame);
  if (said.proposals.length === 0 && ledger.problems.length === 0) doubtSilence(reading, reports);
  return said.proposals.length === 0 ? reading : { ...reading, ...said };
}

/** Figures beside channels that are in no table are no accident in a report. */
function doubtSilence({ ledger, layout: { view }, found }: SheetReading, reports: boolean): void {
  const unread = reports && found.length === 0 ? figuresBesideChannels(view) : [];
  if (unread.length >= LEAST_UNREAD) ledger.doubt('figures-outside', { count: unread.length }, unread[0]);
  else ledger.doubt('sheet-without-figures');
}

function told({ ledger, layout: { view }, found }: SheetReading, frame: DocumentFrame): Told {
  const around = surroundingsOf(view, ledger, frame, []);
  const ofUnits = found.flatMap((table) => toldBesideUnits(table, around));
  const cells = new Set(ofUnits.map(({ cell }) => cell));
  const alone = sentencesOf(view).filter(({ cell }) => !cells.has(cell));
  return { proposals: [...readProse(alone, around), ...readProse(ofUnits, around)], sender: around.sender };
}

/** "Tổng cộng: 3 tin, bài" below a list of them: of the channel that a title of the list names. */
function counted({ ledger, layout: { view } }: SheetReading, frame: DocumentFrame): Told {
  const subject = frame
    .linesOf(ledger.sheet)
    .map(({ text }) => text)
    .findLast((text) => LIST.test(plain(text)) && channelOf(text, view.words) !== null);
  const totals = subject === undefined ? [] : sentencesOf(view).filter(({ text }) => isTotalLabel(text));
  if (totals.length === 0) return NOTHING_TOLD;
  const around = surroundingsOf(view, ledger, frame, []);
  const sentences = totals.map((each) => ({ ...each, subject: subject! }));
  return { proposals: readProse(sentences, around), sender: around.sender };
}

type Told = Pick<SheetReading, 'proposals' | 'sender'>;
const NOTHING_TOLD: Told = { proposals: [], sender: null };

/** By the first title that says what the sheet is, else by its name, else by the rest of the file. */
function isReport({ ledger: { sheet } }: SheetReading, frame: DocumentFrame): boolean {
  const titles = [...frame.linesOf(sheet).map(({ text }) => text), sheet.name];
  const said = [...titles, ...frame.lines.map(({ text }) => text)]
    .map(plain)
    .find((title) => REPORT.test(title) || NO_REPORT.test(title));
  return said === undefined || REPORT.test(said);
}
