import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

// Asks as the session that is signed in; a bearer token may be given in GraphiQL's own headers.
const url = new URL('/graphql', location.href);
const wsUrl = new URL(url);
wsUrl.protocol = wsUrl.protocol.replace('http', 'ws');
const fetcher = createGraphiQLFetcher({ url: url.href, wsClient: createClient({ url: wsUrl.href, lazy: true }) });

const place = document.getElementById('graphiql');
if (place) createRoot(place).render(createElement(GraphiQL, { fetcher, defaultQuery: '{ portfolio { at counts { total running } } }' }));
