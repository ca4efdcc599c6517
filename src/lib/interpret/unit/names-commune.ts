const COMMUNE = /^(?:ubnd )?(?:xã|phường|thị trấn|đặc khu) \p{L}[^,;:()]{1,30}$/iu;

/** Whether a text is the name of a commune with its type and nothing else: "XÃ A VƯƠNG". */
export function namesCommune(text: string): boolean {
  return COMMUNE.test(text);
}
