/** Units, people or groups in one answer: more than anybody looks through; whoever has more filters or searches first. */
export const MOST_CHOICES = 1_000;
