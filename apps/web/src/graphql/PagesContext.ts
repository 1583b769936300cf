import { createContext, use } from 'react';
import type { Client } from 'urql';

export const PagesContext = createContext<Client | null>(null);

/** The client that pages of long listings are read with: of the moment that is read, as every other. */
export function usePages(): Client {
  const client = use(PagesContext);
  if (!client) throw new Error('usePages is for what stands inside MomentProvider');
  return client;
}
