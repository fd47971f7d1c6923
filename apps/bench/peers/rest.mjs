// Express over pg: one prepared statement a route, whose text is sent as it came.
import express from 'express';
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { STATEMENTS } from './statements.mjs';

const pool = openPool();
const app = express().disable('x-powered-by').disable('etag').use(express.json());

const reading = (name, valuesOf) => async (request, response) => {
  const {
    rows: [row],
  } = await pool.query({ ...STATEMENTS[name], values: valuesOf(request.query) });
  response.type('application/json').send(row.answer);
};

app.get(
  '/board',
  reading('board', ({ from, until }) => [from, until]),
);
app.get(
  '/applications',
  reading('page', ({ first }) => [first]),
);
app.get(
  '/pairs',
  reading('pairs', ({ first }) => [first]),
);
app.get(
  '/editions',
  reading('editions', () => []),
);
app.post('/stays', async (request, response) => {
  response.json({ data: { scheduleResidency: await book(pool, request.body) } });
});

app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
