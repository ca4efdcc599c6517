import type { Channel } from '#lib/domain/channel.ts';
import type { ChannelWord } from '#lib/domain/dictionary.ts';
import { rememberedWith } from '#lib/domain/remembered.ts';
import { collapse, exactKey } from '#lib/domain/text.ts';
import type { OwnWords } from './own-words.ts';
import { Misspelt } from './misspelt.ts';
import { Phrases, type Found } from './phrases.ts';

/** Platforms and owners' pages: these say the channel even where another channel's name stands beside them. */
const PLATFORM_NAMES: readonly (readonly [Channel, string])[] = [
  [
    'social',
    'fanpage|fan page|facebook|face book|fb|zalo|za lo|zalo oa|youtube|you tube|tiktok|tik tok|viber|mocha|trang facebook|' +
      'nhóm zalo|mạng xã hội|mạng xh|mxh|trang mạng xã hội|livestream|trang cộng đồng',
  ],
];
const PLATFORMS = new Phrases<Channel>(PLATFORM_NAMES);

/** No channels though they contain the name of one. */
const TRAPS =
  'và hình thức khác|và các hình thức khác|và kênh khác|và các kênh khác|xã khác|phường khác|thôn khác|đơn vị khác|địa phương khác|cơ quan khác|cổng dịch vụ công|cổng dvc|báo cáo|thông báo|công báo|công báo điện tử|dự báo|giấy báo|đài tưởng niệm|tổng đài|cờ đỏ';

const CHANNEL_NAMES: readonly (readonly [Channel, string])[] = [
  [
    'portal',
    'cổng thông tin điện tử|cổng ttđt|cổng tt điện tử|cổng trang ttđt|' +
      'cổng trang thông tin điện tử|trang thông tin điện tử|trang ttđt|trang tt điện tử|' +
      'trang tin điện tử|trang điện tử|cổng điện tử|trang thông tin|trang thành phần|cổng thành phần|website|trang web|web|chuyên trang|' +
      'trang tin|trang cchc|trang của huyện|trang của xã|trang của phường|cổng thông tin|ttđt|' +
      'tin tức sự kiện|tin bài trên trang|tin bài đăng trên trang|bài trên trang|tin trên trang|đăng trên trang|đăng lên trang|bài đăng trang|tin bài trên cổng|đăng trên cổng|đăng lên cổng',
  ],
  [
    'radio',
    'truyền thanh|ttcs|trạm tt|sóng fm|tt cơ sở|hệ thống tt cơ sở|hệ thống tt|đài ptth huyện|đài pt th huyện|đài phát thanh truyền hình huyện|đài phát thanh và truyền hình huyện|hệ thống truyền thanh|truyền thanh cơ sở|hệ thống truyền thanh cơ sở|' +
      'đài truyền thanh|đài phát thanh|đài tt|đài huyện|đài xã|đài phường|loa đài|lao đài|' +
      'trạm truyền thanh|phát thanh|loa|loa fm|hệ thống loa|cụm loa|loa phóng thanh|' +
      'thời lượng phát|thời lượng phát thanh|thời lượng phát sóng|loa truyền thanh|truyền thanh thông minh|truyền thanh truyền hình|tt th|ttth|đài',
  ],
  [
    'banner',
    'băng rôn|br kh|brkh|băng zôn|băng dôn|băng gôn|bandroll|banner|pano|pa nô|panô|khẩu hiệu|áp phích|' +
      'ap phích|apphich|poster|phướn|cờ|cờ phướn|bảng điện tử|bảng thông báo điện tử|màn hình led|' +
      'màn hình điện tử|bảng chữ điện tử|bảng led|led|cổng chào|bảng thông báo|bảng quảng cáo|biển quảng cáo|biển bảng|biển tuyên truyền|bảng tuyên truyền|panel|bảng chạy chữ|bảng chạy chữ điện tử|màn hình tivi|màn hình ti vi|cụm cổ động|biểu ngữ|hộp đèn|bảng tin|tranh cổ động|standee|backdrop|trực quan|' +
      'tuyên truyền trực quan|cổ động trực quan',
  ],
  [
    'press',
    'báo chí|báo|báo đài|báo tỉnh|báo nhân dân|báo điện tử|vietnamnet|đài pt th tỉnh|' +
      'đài ptth tỉnh|đài tỉnh|đài truyền hình tỉnh|đài phát thanh truyền hình tỉnh|đài phát thanh và truyền hình tỉnh|' +
      'đài pt th|đài ptth|đài phát thanh truyền hình|đài phát thanh và truyền hình|vtv|vtv8|vov|' +
      'truyền hình|tạp chí',
  ],
  [
    'oral',
    'tuyên truyền miệng|tt miệng|bcv|già làng|vận động tại nhà|tuyên truyền tại hộ|tuyên truyền tại nhà|nói chuyện chuyên đề|báo cáo viên|tuyên truyền viên|tuyên truyền lưu động|sinh hoạt thôn|' +
      'sinh hoạt bản|sinh hoạt chi bộ|sinh hoạt ấp|sinh hoạt khóm|sinh hoạt khu phố|sinh hoạt khối phố|sinh hoạt tiểu khu|sinh hoạt buôn|sinh hoạt làng|' +
      'sinh hoạt tổ dân phố|sinh hoạt tổ nhân dân|sinh hoạt tổ|sinh hoạt khu dân cư|sinh hoạt đoàn thể|sinh hoạt chi hội|sinh hoạt chi đoàn|' +
      'sinh hoạt cộng đồng|tuyên truyền trực tiếp',
  ],
  [
    'meeting',
    'hội nghị|cuộc họp|họp|giao ban|tọa đàm|hội thảo|sơ kết|tổng kết|' +
      'hội nghị cuộc họp|họp lồng ghép|chào cờ',
  ],
  ['dialogue', 'đối thoại|hội nghị đối thoại|tiếp xúc đối thoại|đối thoại trực tiếp|tiếp xúc'],
  [
    'training',
    'lớp hướng dẫn|lớp phổ biến|tập huấn|tập huấn tổ công nghệ số|tập huấn tổ cnscđ|tập huấn tổ công nghệ số cộng đồng|tập huấn cho tổ công nghệ số|tập huấn cho tổ công nghệ số cộng đồng|bồi dưỡng|đào tạo|học viên|lớp tập huấn|hội nghị tập huấn|tập huấn bồi dưỡng',
  ],
  [
    'contest',
    'cuộc thi|hội thi|người dự thi|dự thi|rung chuông vàng|thi viết|thí sinh|thi tìm hiểu|thi trực tuyến|thi trắc nghiệm|sân khấu hóa|cuộc thi tìm hiểu|' +
      'cuộc thi hội thi|bài dự thi',
  ],
  [
    'leaflet',
    'tờ rơi|tờ gấp|tờ bướm|brochure|tờ tin|tờ thông tin|sách nhỏ|sách hướng dẫn|tờ hướng dẫn|tờ phát tay|tài liệu|sổ tay|cẩm nang|ấn phẩm|mã qr|qr|tài liệu tuyên truyền',
  ],
  [
    'mobile',
    'xe loa|xe gắn loa|xe máy gắn loa|xe loa lưu động|loa lưu động|loa di động|loa kéo|loa tay|loa cầm tay|xe cổ động|xe thông tin|xe thông tin lưu động|thông tin lưu động|xe tuyên truyền|xe lưu động|' +
      'xe tuyên truyền lưu động|xe loa tuyên truyền lưu động|tuyên truyền lưu động bằng xe loa|' +
      'tuyên truyền lưu động bằng xe',
  ],
  ['posting', 'niêm yết|niêm yết công khai|công khai tthc|công khai thủ tục hành chính|niêm yết tthc'],
  [
    'community',
    'tổ công nghệ số|tổ công nghệ số cộng đồng|tổ cnscđ|tổ cns|tổ cđs cộng đồng|tổ chuyển đổi số cộng đồng|công nghệ số cộng đồng',
  ],
  [
    'documents',
    'văn bản đi|văn bản đến|xử lý văn bản|ký số|qlvb|ioffice|quản lý văn bản|văn bản chỉ đạo|công văn chỉ đạo|văn bản đã ban hành|' +
      'văn bản',
  ],
  ['other', 'hình thức khác|kênh khác|khác'],
];
const NAMES = new Phrases<Channel>(CHANNEL_NAMES, TRAPS);
const SLIPS = new Misspelt<Channel | null>([...PLATFORM_NAMES, ...CHANNEL_NAMES, [null, TRAPS]]);

/** All that names a channel, wherever it stands. */
export const CHANNEL_PHRASES: readonly string[] = [...PLATFORM_NAMES, ...CHANNEL_NAMES].flatMap(
  ([, phrases]) => phrases.split('|'),
);

/** Ways of doing it, which name a channel where nothing else does: "Tập huấn lồng ghép nội dung CCHC" is training. */
const WAYS = new Phrases<Channel>([
  ['meeting', 'lồng ghép'],
  ['oral', 'đến từng nhà|đến từng hộ|đến từng hộ dân|đến từng hộ gia đình'],
]);

/** A channel where nothing else is said; in a sentence "cổng" may be any gate. */
const BARE = new Phrases<Channel>([
  [
    'portal',
    'đăng cổng|đăng trang|tin bài đăng cổng|tin bài đăng trang|trang huyện|tin gửi trang huyện|tin gửi cổng huyện|tin đăng trang|tin đăng cổng|cổng xã|cổng huyện|trang xã|cổng|trang|cổng trang|chuyên mục cải cách hành chính|chuyên mục cchc|tin bài cổng|số tin bài cổng|tin cổng|bài cổng|tin bài trên cổng',
  ],
]);

/** Phrases that name a channel as a whole; a narrower one is worth keeping as the subchannel. */
const GENERIC = new Phrases<true>([
  [
    true,
    'mạng xã hội|mạng xh|mxh|trang mạng xã hội|trực quan|tuyên truyền trực quan|báo chí|' +
      'hình thức khác|khác',
  ],
]);

const NARROWED: ReadonlySet<Channel> = new Set(['social', 'banner', 'press']);

export interface ChannelReading {
  readonly channel: Channel;
  /** As written, where it says more than the channel; else empty (contract.md, facts.csv). */
  readonly subchannel: string;
}

/** The channel that a label names (domain.md 2.2), the user's own words first; null where it names none. */
export const channelOf = rememberedWith((text, own: OwnWords | null): ChannelReading | null => {
  const name = collapse(text.replace(/\([^()]*\)/g, ' ')).replace(/^[-+•*·\s]+|[:;,.\s]+$/gu, '');
  const found =
    PLATFORMS.find(name) ??
    NAMES.find(name) ??
    WAYS.find(name) ??
    BARE.whole(name) ??
    PLATFORMS.find(text) ??
    NAMES.find(text) ??
    SLIPS.find(name) ??
    byWord(name);
  const mine = own && (own.channels.find(name) ?? own.channels.find(text));
  if (mine && !isPartOf(mine, found)) return ownReading(mine, name);
  if (!found?.value) return null;
  const channel = found.value;
  const isNarrow = NARROWED.has(channel) && !GENERIC.whole(name) && !GENERIC.whole(found.phrase);
  return { channel, subchannel: isNarrow ? narrowName(name, found.phrase) : '' };
});

/** "Tuyên truyền tại thôn, bản", "Số buổi nói chuyện": by word of mouth, where no other channel is named. */
const BY_WORD =
  /^(?:số )?(?:(?:buổi|cuộc|lượt|đợt) )?(?:nói chuyện|(?:tuyên truyền|phổ biến) (?:tại|ở|đến) (?:các |từng )?(?:thôn|bản|buôn|làng|xóm|ấp|khóm|khu dân cư|khu phố|tổ dân phố|tdp|hộ dân|người dân))(?!\p{L})/iu;

function byWord(name: string): Found<Channel> | null {
  const phrase = name.length > 60 ? undefined : BY_WORD.exec(name)?.[0];
  return phrase === undefined ? null : { value: 'oral', phrase };
}

/** A longer phrase that the program knows says more than the user's word in it: "loa truyền thanh" than "loa". */
function isPartOf(mine: Found<unknown>, known: Found<unknown> | null): boolean {
  const [longer, phrase] = [exactKey(known?.phrase ?? ''), exactKey(mine.phrase)];
  return longer.length > phrase.length && ` ${longer} `.includes(` ${phrase} `);
}

/** The phrases of the program in which a user's word would stand, and which win over it there. */
export function channelPhrasesAround(phrase: string): readonly string[] {
  return [...PLATFORMS.around(phrase), ...NAMES.around(phrase)];
}

function ownReading(
  { value: { channel, subchannel }, phrase }: Found<ChannelWord>,
  name: string,
): ChannelReading | null {
  if (channel === null) return null;
  return { channel, subchannel: subchannel || (NARROWED.has(channel) ? narrowName(name, phrase) : '') };
}

/** Of a title or sentence ("06 tấm băng rôn") only the name in it; of "Số băng rôn" what is counted. */
function narrowName(name: string, phrase: string): string {
  const bare = name.replace(/^(?:tổng )?số (?:lượng )?/iu, '');
  return bare.length > 40 || /^\d/.test(bare) ? phrase : bare;
}
