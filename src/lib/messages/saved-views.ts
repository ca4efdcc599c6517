/** Words of views kept under a name, and of showing them to a room. */
export const savedWords = {
  menu: 'Cách xem',
  save: 'Lưu cách xem này…',
  manage: 'Sửa danh sách…',
  present: 'Trình chiếu',
  presentThis: 'Trình chiếu trang này',
  name: 'Tên cách xem',
  saveTitle: 'Lưu cách xem',
  saveText:
    'Giữ trang này cùng mọi lựa chọn trên bộ lọc, để mở lại hoặc trình chiếu. Đi theo tệp bộ dữ liệu .cchc.',
  replaces: 'Đã có cách xem tên này; lưu sẽ thay nó.',
  saveButton: 'Lưu',
  saved: (name: string) => `Đã lưu cách xem “${name}”`,
  title: 'Cách xem đã lưu',
  none: 'Chưa có cách xem nào.',
  rename: (name: string) => `Đổi tên “${name}”`,
  remove: (name: string) => `Bỏ “${name}”`,
  removed: (name: string) => `Đã bỏ cách xem “${name}”`,
  undo: 'Hoàn tác',
  notSaved: 'Không lưu được cách xem',

  slide: (at: number, all: number) => `${at}/${all}`,
  figure: (at: number, all: number) => `hình ${at}/${all}`,
  previous: 'Hình trước (phím mũi tên trái)',
  next: 'Hình sau (phím mũi tên phải)',
  end: 'Thôi trình chiếu (Esc)',
  presenting: 'Trình chiếu',
} as const;
