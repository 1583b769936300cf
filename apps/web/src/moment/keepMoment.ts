import type { Moment } from './moment';

/** From screen to screen one stays at the moment that one reads: for a link's `search`. */
export const keepMoment = ({ asOf }: { readonly asOf?: Moment }): { readonly asOf?: Moment } => (asOf ? { asOf } : {});
