import { remembered } from '#lib/domain/remembered.ts';
import { collapse } from '#lib/domain/text.ts';

const ASKED =
  /(?<!\p{L})(?:đề nghị (?:được )?(?:cấp|bổ sung|hỗ trợ|trang bị|in)|nhu cầu|dự trù|xin cấp|đăng ký (?:nhận|cấp)|cần (?:bổ sung|cấp|hỗ trợ|trang bị|in thêm))(?!\p{L})/iu;
const LEFT =
  /(?<!\p{L})(?:tồn kho|còn tồn|số tồn|tồn lại|còn lại|chưa (?:phát|cấp|sử dụng|treo) hết)(?!\p{L})/iu;
const DONE = /(?<!\p{L})(?:đã|theo nhu cầu|hội nghị|tập huấn|tuyên truyền về)(?!\p{L})/iu;

/** "Nhu cầu tờ rơi (tờ)", "Băng rôn đề nghị cấp", "Tồn kho": what is asked for or left over, and nothing that was done. */
export const isSupply = remembered((text): boolean => {
  const label = collapse(text);
  return (ASKED.test(label) || LEFT.test(label)) && !DONE.test(label);
});
