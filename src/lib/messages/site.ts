/** Of the site itself: where it runs, what it can do there, and new versions of it. */
export const site = {
  title: 'Chế độ hoạt động',
  secure: {
    yes: 'Trang mở qua https hoặc trên chính máy này: dùng được mọi chức năng.',
    no:
      'Trang mở qua http nội bộ: nhập, xem và xuất số liệu đều dùng được; trình duyệt không cho dùng các chức năng ' +
      'ghi “không” dưới đây. Muốn có đủ, đề nghị bộ phận kỹ thuật cho trang chạy qua https.',
  },
  abilities: {
    offline: 'Mở khi máy chủ ngừng',
    saveInPlace: 'Lưu đè lên tệp .cchc đã chọn',
    lasting: 'Xin trình duyệt giữ dữ liệu lâu dài',
    locks: 'Biết ngay khi bộ máy tính toán bị ngắt',
  },
  yes: 'Có',
  no: 'Không',
  offline: {
    unknown: 'Chưa thử',
    preparing: 'Đang chép trang về máy này…',
    ready: 'Có. Trang đã nằm trên máy này.',
    failed: 'Chưa chép xong trang về máy này; lần mở sau sẽ thử lại.',
  },
  version: 'Phiên bản',
  newVersion: {
    text: 'Có bản mới của Bảng CCHC.',
    busy: 'Có bản mới của Bảng CCHC. Tải lại được khi việc đang làm xong.',
    reload: 'Tải lại',
  },
};
