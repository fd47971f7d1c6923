// Express over pg: one prepared statement a route, whose rows are put together as one text and sent as it is.
import express from 'express';
import { book } from './book.mjs';
import { openPool } from './pool.mjs';
import { askWhole } from './statements.mjs';

const pool = openPool();
const app = express().disable('x-powered-by').disable('etag').use(express.json());

const reading = (name) => async (request, response) => {
  response.type('application/json').send(await askWhole(pool, name, request.query));
};

app.get('/board', reading('board'));
app.get('/applications', reading('page'));
app.get('/pairs', reading('pairs'));
app.get('/editions', reading('editions'));
app.post('/stays', async (request, response) => {
  response.json({ data: { scheduleResidency: await book(pool, request.body) } });
});

app.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('listening'));
