/** Something that the palette finds, and what happens when it is picked. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** What it is found by beside its label; its description where nothing else is said. */
  readonly words?: string;
  readonly act: () => void;
}
