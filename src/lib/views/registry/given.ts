import { AppError } from '#lib/domain/app-error.ts';
import { checkRegistry, type RegistryFault } from '#lib/domain/registry-check.ts';
import { parseRegistry, type RegistryFile } from '#lib/domain/registry-file.ts';
import { jsonOf } from '#lib/domain/shape.ts';

/** What a file was found to be that was given as a registry. */
export type GivenRegistry =
  | { readonly kind: 'sound'; readonly file: RegistryFile }
  | { readonly kind: 'faulty'; readonly faults: readonly RegistryFault[] }
  /** It is no registry of this format; `where` names the first part that is not what it should be. */
  | { readonly kind: 'foreign'; readonly where: string };

/** Checks the text of a file. It never throws for what the file says. */
export function givenRegistry(text: string): GivenRegistry {
  try {
    const file = parseRegistry(jsonOf(text.replace(/^\uFEFF/, '')));
    const faults = checkRegistry(file);
    return faults.length === 0 ? { kind: 'sound', file } : { kind: 'faulty', faults };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'foreign', where: String(error.params['where'] ?? '') };
  }
}
