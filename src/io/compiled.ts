import { fingerprintOfText } from '@/domain/basics/fingerprint';
import { ok, type Result } from '@/domain/basics/result';

/** A part of the record as the build has compiled it: checked, in the form in which the app has it, and known by its print. */
export type CompiledFile = {
  readonly name: string;
  readonly url: string;
  /** Fingerprint of its text. */
  readonly print: string;
};

/**
 * Reads a compiled file. The build has checked it, so that nothing in it is checked again but that it is that very text:
 * one that is broken, changed, or of another build has another print, and what is wrong with it is found out by code that
 * is loaded only then. `T` is what the build puts into a file of this name.
 */
export async function readCompiled<T>(text: string, { print }: CompiledFile): Promise<Result<T>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the print says that it is what the build has made
  if (fingerprintOfText(text) === print) return ok(JSON.parse(text) as T);
  const { explainForeign } = await import('@/schema/foreign-file');
  return explainForeign(text);
}
