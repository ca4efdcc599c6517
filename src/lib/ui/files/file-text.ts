/** The text of a file; empty where the browser cannot read it any more (moved, locked). */
export async function fileText(file: File): Promise<string> {
  try {
    return await file.text();
  } catch (error) {
    if (error instanceof DOMException) return '';
    throw error;
  }
}
