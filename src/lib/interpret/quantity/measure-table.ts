import type { Measure } from '#lib/domain/measure.ts';

/**
 * Units of measure as reports write them, by additive class (domain.md 2.3), phrases parted by "|".
 * Rows with null are words that merely begin or end like one ("thông tin" is no "tin").
 */
export const MEASURE_PHRASES: readonly (readonly [Measure | null, string])[] = [
  [
    'item',
    'tin|bài|tin bài|lượt tin|lượt bài|tin bài viết|bài viết|bài đăng|bài tuyên truyền|bài phát thanh|tin phát thanh|tin tức|bản tin|mẩu tin|lượt đăng|lượt tin bài|' +
      'phóng sự|phóng sự ngắn|chuyên mục|chuyên đề|chuyên san|chương trình|chương trình phát thanh|' +
      'video|clip|video clip|videoclip|tiểu phẩm|infographic|ảnh|hình ảnh|đồ họa|podcast|sản phẩm truyền thông',
  ],
  [
    'broadcast',
    'lượt|lượt phát|lượt phát thanh|lượt phát sóng|lần phát|lần phát sóng|lần phát thanh|lần|buổi phát|buổi phát thanh|' +
      'buổi phát sóng|đợt phát|đợt phát thanh|lượt tiếp âm|lượt đọc|lượt loa',
  ],
  [
    'duration',
    'thời lượng|thời lượng phát|giờ|giờ phát|giờ phát thanh|giờ phát sóng|phút|phút phát|phút phát thanh|phút phát sóng|tiếng|tiếng đồng hồ',
  ],
  [
    'piece',
    'băng rôn|băng zôn|băng-rôn|băng|pano|pa nô|panô|áp phích|poster|khẩu hiệu|câu khẩu hiệu|biểu ngữ|phướn|băng phướn|' +
      'cờ|cờ phướn|lá cờ|lá cờ phướn|lá phướn|dây cờ|dây cờ phướn|banner|standee|biển|biển báo|bảng|bảng tin|bảng điện tử|bảng led|màn hình led|tấm|lá|chiếc|cái|bộ|câu',
  ],
  [
    'copy',
    'tờ|tờ rơi|tờ gấp|tờ tin|tờ bướm|bản|cuốn|quyển|sổ tay|cẩm nang|tài liệu|bộ tài liệu|cuốn tài liệu|sách|ấn phẩm',
  ],
  [
    'session',
    'buổi|buổi tuyên truyền|cuộc|cuộc họp|cuộc thi|hội thi|hội nghị|hội thảo|tọa đàm|diễn đàn|lớp|lớp tập huấn|khóa|' +
      'khóa học|đợt|đợt tuyên truyền|phiên|xuất|xuất xe|lượt xe|chuyến xe|chuyến|ca|lượt tuyên truyền|buổi sinh hoạt',
  ],
  [
    'people',
    'người|lượt người|người dân|người nghe|người dự|người tham dự|người tham gia|học viên|học sinh|phụ huynh|phụ huynh học sinh|đại biểu|cán bộ|' +
      'công chức|viên chức|cbccvc|cbcc|thí sinh|hội viên|đoàn viên|thành viên|đảng viên|lượt học viên|lượt cán bộ|lượt đại biểu|' +
      'lượt thí sinh|lượt người dân|lượt công dân|lượt hội viên|lượt đoàn viên|lượt công chức|lượt cbccvc|lượt người dự|' +
      'lượt người tham dự|lượt người tham gia|lượt người nghe|lượt thi|lượt dự thi|công dân',
  ],
  [
    'unit_count',
    'đơn vị|cơ quan|xã|phường|thị trấn|đặc khu|huyện|thôn|thôn bản|xóm|ấp|buôn|làng|tổ dân phố|tdp|khu phố|khu dân cư|khóm|tổ|trường|trường học|tổ công nghệ số|tổ công nghệ số cộng đồng',
  ],
  [
    'view',
    'lượt xem|lượt truy cập|lượt tiếp cận|lượt tương tác|lượt thích|lượt chia sẻ|lượt bình luận|lượt theo dõi|' +
      'người theo dõi|người quan tâm|lượt quan tâm|người xem|lượt like|lượt share|like|share|view|views|tương tác|lượt nghe|lượt đọc bài|lượt tải|bình luận',
  ],
  [
    'document',
    'văn bản|hồ sơ|kế hoạch|công văn|báo cáo|quyết định|thông báo|chỉ thị|nghị quyết|tờ trình|văn bản chỉ đạo',
  ],
  ['percent', '%|phần trăm|điểm phần trăm|tỷ lệ|tỉ lệ'],
  ['money', 'đồng|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|tỉ đồng|vnđ|vnd|đ'],
  [
    'other',
    'bài thi|bài dự thi|bài tham dự|câu hỏi|hộ|hộ dân|hộ gia đình|tin nhắn|lượt tin nhắn|trang|chuyên trang|nhóm|nhóm zalo|' +
      'kênh|tài khoản|loa|cụm loa|thủ tục|thủ tục hành chính|tthc|bộ thủ tục hành chính|mô hình|sáng kiến|giải pháp|nhiệm vụ|chỉ tiêu|câu lạc bộ|giải thưởng|giải|tác phẩm|đội thi|điểm treo|vị trí',
  ],
  [
    null,
    'giờ hành chính|ngoài giờ|giờ cao điểm|thứ tiếng|tiếng việt|tiếng kinh|tiếng phổ thông|tiếng dân tộc|tiếng đồng bào|tiếng địa phương|' +
      'tiếng mẹ đẻ|tiếng anh|tiếng hoa|tiếng mông|tiếng thái|tiếng tày|tiếng nùng|tiếng dao|tiếng mường|tiếng giáy|tiếng khmer|tiếng khơ me|tiếng khơ|tiếng chăm|' +
      'tiếng ê đê|tiếng êđê|tiếng ba na|tiếng bana|tiếng gia rai|tiếng jrai|tiếng xơ đăng|tiếng cơ tu|tiếng bru|tiếng vân kiều|tiếng pa cô|tiếng raglai|tiếng mnông|tiếng cơ ho|tiếng hrê|tiếng co|' +
      'giải quyết|giải đáp|giải trình|giải thích|báo cáo viên|thông tin|công nghệ thông tin|tin học|bài học|nội bộ|toàn bộ|bộ phận|bộ phận một cửa|tiến bộ|đồng chí|đồng bộ|cộng đồng|hội đồng|' +
      'hợp đồng|đồng thời|bảng biểu|tổ chức|bản thân|cơ bản|ca ngợi|lần thứ|đợt thi đua|tờ khai|cuộc sống|cái cách|đọc bài',
  ],
];
