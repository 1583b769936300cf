/** `nobody`: there on every Debian, and allowed nothing. PostgreSQL refuses to run as root. */
const UNPRIVILEGED = 65_534;

/** The user that the database runs as; null: the one we are. */
export const databaseUser: { uid: number; gid: number } | null = process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : null;
