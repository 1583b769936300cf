import type { ReactNode } from 'react';
import classes from './Field.module.css';

/** Short fields side by side, below each other where it is narrow. */
export const Row = ({ children }: { children: ReactNode }) => <div className={classes.row}>{children}</div>;
