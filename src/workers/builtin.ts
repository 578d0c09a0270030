/** A module of the engine where it has any. Asked for this way, since bundlers for browsers stumble over an import. */
export function builtin<Module>(name: string): Module | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): Module | undefined } };
  return process?.getBuiltinModule?.(name);
}
