/**
 * A name as running text has it: what is written in capitals throughout becomes small, and its first `most` words begin
 * with a capital. "SỞ NỘI VỤ" with two: "Sở Nội vụ"; "Vĩnh tú": "Vĩnh Tú".
 */
export function withCapitals(name: string, most = Infinity): string {
  const words = (name === name.toUpperCase() ? name.toLowerCase() : name).split(' ');
  return words.map((word, i) => (i < most ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
}
