/** Where commands go and reads come from: this process's own engine, or a server by its address. */
export interface Target {
  /** Carries out one mutation of the contract; refusals are values. */
  command(mutation: string, input: Readonly<Record<string, unknown>>): Promise<CommandAnswer>;
  close(): Promise<void>;
}

export interface CommandAnswer {
  readonly refusals: readonly { readonly code: string; readonly message: string; readonly field?: readonly string[] | null }[];
  /** Whether this call recorded anything: false where the command was known already or changed nothing; null where the target cannot tell. */
  readonly recorded: boolean | null;
  readonly position: bigint | null;
}
