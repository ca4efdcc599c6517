import type { AppErrorCode } from '#lib/domain/app-error.ts';

/** What a failed operation says to the user: what happened, what is safe, what to do. */
export interface AppErrorText {
  readonly title: string;
  readonly safe: string;
  readonly todo: string;
}

const kept = 'Những gì đã báo “Đã lưu” vẫn còn nguyên trên máy này.';
const originals = 'Tệp gốc của bạn không bị thay đổi.';

const untouched = 'Bộ dữ liệu đang có trên máy này còn nguyên.';

/** The text of each AppError, by its code. */
export const appErrors = {
  'engine-not-supported': {
    title: 'Trình duyệt này không cho chạy bộ máy tính toán (WebAssembly).',
    safe: `${kept} Vẫn nạp tệp, xem từng tệp và lưu bộ dữ liệu được.`,
    todo: 'Dùng trình duyệt khác hoặc bản mới hơn; nếu do quy định của cơ quan, đề nghị bộ phận kỹ thuật cho phép WebAssembly với trang này.',
  },
  'engine-not-loaded': {
    title: 'Không tải được bộ máy tính toán.',
    safe: kept,
    todo: 'Tải lại trang. Nếu vẫn lỗi, báo người quản trị trang kiểm tra tệp .wasm trên máy chủ.',
  },
  'engine-timeout': {
    title: 'Bộ máy tính toán khởi động quá lâu.',
    safe: kept,
    todo: 'Đóng bớt thẻ và chương trình khác rồi thử lại.',
  },
  'engine-dead': {
    title: 'Bộ máy tính toán đã dừng giữa chừng.',
    safe: kept,
    todo: 'Thử lại; bộ máy sẽ khởi động với đủ số liệu.',
  },
  'engine-query': {
    title: 'Không tính được kết quả cho lựa chọn này.',
    safe: kept,
    todo: 'Đổi bộ lọc hoặc thử lại. Nếu lỗi lặp lại, sao chép chi tiết kỹ thuật gửi người quản trị.',
  },
  'reader-died': {
    title: 'Chương trình đọc tệp đã dừng giữa chừng.',
    safe: `${kept} ${originals}`,
    todo: 'Nạp lại tệp đó riêng một mình. Nếu vẫn lỗi, mở bằng Excel và lưu thành .xlsx mới.',
  },
  'reader-timeout': {
    title: 'Đọc tệp quá lâu nên đã dừng lại.',
    safe: `${kept} ${originals}`,
    todo: 'Mở tệp bằng Excel, xoá các dòng, cột trống và trang tính thừa rồi nạp lại.',
  },
  cancelled: { title: 'Đã huỷ theo yêu cầu.', safe: kept, todo: 'Có thể làm lại bất cứ lúc nào.' },
  'registry-not-loaded': {
    title: 'Không tải được danh mục đơn vị.',
    safe: kept,
    todo: 'Tải lại trang khi có kết nối với máy chủ của trang này.',
  },
  'registry-invalid': {
    title: 'Danh mục đơn vị không đúng định dạng.',
    safe: kept,
    todo: 'Báo người quản trị trang thay tệp danh mục.',
  },
  'sample-not-loaded': {
    title: 'Không tải được dữ liệu mẫu.',
    safe: kept,
    todo: 'Thử lại khi có kết nối với máy chủ của trang này.',
  },
  'storage-unavailable': {
    title: 'Trình duyệt không cho lưu dữ liệu trên máy này.',
    safe: `${originals} Số liệu nạp bây giờ chỉ còn đến khi đóng thẻ.`,
    todo: 'Đừng dùng cửa sổ ẩn danh; cho phép trang này lưu dữ liệu trong phần cài đặt của trình duyệt.',
  },
  'storage-full': {
    title: 'Hết chỗ lưu trên máy này.',
    safe: `${kept} ${originals}`,
    todo: 'Lưu bộ dữ liệu ra tệp .cchc ở trang Cài đặt, rồi giải phóng ổ đĩa hoặc bỏ bớt tệp báo cáo cũ và thử lại.',
  },
  'storage-failed': {
    title: 'Không đọc hoặc ghi được kho lưu trữ của trình duyệt.',
    safe: originals,
    todo: 'Đóng các thẻ khác của trang này rồi thử lại.',
  },
  'storage-newer': {
    title: 'Dữ liệu trên máy này do một bản mới hơn của chương trình ghi.',
    safe: 'Chương trình chỉ xem, không ghi gì, nên dữ liệu còn nguyên.',
    todo: 'Tải lại trang để lấy bản mới rồi làm tiếp. Nếu vẫn vậy, báo người quản trị trang.',
  },
  'storage-not-understood': {
    title: 'Dữ liệu trên máy này do một bản mới hơn của chương trình ghi.',
    safe: 'Bản đang mở không hiểu được dữ liệu ấy nên không đụng đến; dữ liệu còn nguyên.',
    todo: 'Tải lại trang để lấy bản mới rồi làm tiếp. Nếu vẫn vậy, báo người quản trị trang.',
  },
  'storage-cleared': {
    title: 'Dữ liệu của trang này vừa bị xoá khỏi trình duyệt.',
    safe: 'Số liệu vẫn còn trong thẻ này cho đến khi đóng thẻ.',
    todo: 'Bấm “Lưu lại vào máy”. Đừng đóng hoặc tải lại thẻ trước khi lưu xong.',
  },
  'storage-taken-over': {
    title: 'Một bản mới hơn của chương trình đã mở ở thẻ khác.',
    safe: `${kept} Thẻ này không ghi gì thêm nữa.`,
    todo: 'Tải lại trang để dùng bản mới.',
  },
  'storage-moved-on': {
    title: 'Thẻ khác vừa thay đổi bộ dữ liệu.',
    safe: kept,
    todo: 'Xem lại rồi làm lại việc vừa rồi.',
  },
  'original-damaged': {
    title: 'Tệp gốc lưu trên máy này đã hỏng hoặc không còn.',
    safe: 'Số liệu đã đọc từ tệp vẫn còn.',
    todo: 'Nạp lại chính tệp ấy ở trang Nhập liệu.',
  },
  'files-not-made': {
    title: 'Chưa lập được tệp để gửi đi.',
    safe: `${kept} ${originals}`,
    todo: 'Thử lại với ít tệp hơn. Nếu vẫn lỗi, tải lại trang rồi làm lại.',
  },
  'file-changed': {
    title: 'Tệp vừa thay đổi hoặc bị di chuyển sau khi được chọn.',
    safe: kept,
    todo: 'Lưu và đóng tệp trong Excel, rồi chọn lại tệp.',
  },
  'data-set-other-origin': {
    title: 'Địa chỉ này thuộc một trang khác.',
    safe: `${untouched} Chương trình không gửi yêu cầu nào ra ngoài trang này.`,
    todo: 'Đề nghị người quản trị đặt bộ dữ liệu trên cùng máy chủ với trang này, hoặc tải tệp .zip về rồi nạp ở trang Nhập liệu.',
  },
  'data-set-not-found': {
    title: 'Không có bộ dữ liệu mở ở địa chỉ này.',
    safe: untouched,
    todo: 'Kiểm tra địa chỉ: đó là thư mục có tệp manifest.json và thư mục facts.',
  },
  'data-set-not-reached': {
    title: 'Không tải được bộ dữ liệu từ máy chủ.',
    safe: untouched,
    todo: 'Thử lại khi có kết nối; nếu máy chủ đòi đăng nhập, hãy đăng nhập trước.',
  },
  'data-set-no-ranges': {
    title: 'Máy chủ không cho đọc từng phần của tệp.',
    safe: untouched,
    todo: 'Đề nghị người quản trị bật byte ranges cho thư mục này, hoặc tải tệp .zip về rồi nạp ở trang Nhập liệu.',
  },
  'data-set-damaged': {
    title: 'Bộ dữ liệu không đúng định dạng, bị hỏng, hoặc vừa được thay.',
    safe: untouched,
    todo: 'Mở lại địa chỉ để lấy danh sách mới. Nếu vẫn lỗi, báo người đã công bố bộ dữ liệu.',
  },
  'workspace-too-large': {
    title: 'Bộ dữ liệu quá lớn cho một tệp.',
    safe: `${kept} Chưa có tệp nào được ghi.`,
    todo: 'Một tệp .cchc chứa tối đa 500 MB. Bỏ bớt tệp báo cáo của các năm cũ rồi lưu lại.',
  },
  'workspace-file-too-large': {
    title: 'Tệp quá lớn, hoặc bung ra quá lớn so với kích thước của nó.',
    safe: untouched,
    todo: 'Tệp .cchc do chương trình lưu ra không vượt quá 500 MB. Hãy xin lại tệp từ người đã lưu.',
  },
  'workspace-file-foreign': {
    title: 'Đây không phải tệp bộ dữ liệu của Bảng CCHC.',
    safe: untouched,
    todo: 'Chọn tệp có đuôi .cchc đã lưu từ trang Cài đặt. Tệp báo cáo thì nạp ở trang Nhập liệu.',
  },
  'workspace-file-newer': {
    title: 'Tệp này do một bản mới hơn của chương trình lưu ra.',
    safe: `${untouched} Tệp cũng không bị thay đổi.`,
    todo: 'Hãy mở bằng bản mới hơn: tải lại trang để lấy bản mới, hoặc mở trên máy đã lưu tệp.',
  },
  'workspace-file-damaged': {
    title: 'Tệp bộ dữ liệu đã hỏng, không còn phần nào đọc được.',
    safe: untouched,
    todo: 'Chép lại tệp từ nơi đã lưu (có thể lần chép trước bị đứt giữa chừng), hoặc dùng bản lưu cũ hơn.',
  },
  'workspace-file-not-written': {
    title: 'Không ghi được tệp bộ dữ liệu.',
    safe: `${kept} Tệp cũ ở chỗ đó, nếu có, còn nguyên.`,
    todo: 'Kiểm tra ổ đĩa còn chỗ và cho ghi, tệp không mở ở nơi khác, rồi lưu lại hoặc chọn chỗ khác.',
  },
  'workspace-file-died': {
    title: 'Việc lưu hoặc mở tệp bộ dữ liệu đã dừng giữa chừng.',
    safe: kept,
    todo: 'Đóng bớt thẻ và chương trình khác cho đủ bộ nhớ, rồi làm lại.',
  },
} satisfies Record<AppErrorCode, AppErrorText>;
