// Lists, pages, creates, reads back, changes, errs and deletes with openapi-fetch and the generated types.
import * as assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { paths } from './client/schema';

const headers = { AccessToken: process.env['KEY_ACCESSTOKEN'], Clientnr: process.env['KEY_CLIENTNR'] };
const baseUrl = process.env['API_URL'] ?? '';
const client = createClient<paths>({ baseUrl, headers });
const sent: string[] = [];
client.use({
  onRequest({ request }) {
    sent.push(request.url);
  },
});

async function main(): Promise<void> {
  const first = await client.GET('/Addresses', { params: { query: { limit: 2 } } });
  assert.equal(first.data?.Records.length, 2);
  const nextid = Number(first.data?.NextId);
  const second = await client.GET('/Addresses', { params: { query: { limit: 2, nextid } } });
  assert.ok(!first.data?.Records.some((one) => one.id === second.data?.Records[0]?.id));
  console.log('ok page');

  const columns = "name='openapi fetch',zipcode='8730'";
  const created = await client.POST('/Addresses', { params: { query: { columns } } });
  const id = Number(created.data?.RecordChanges[0]?.id);
  assert.ok(id);
  console.log('ok create');

  const filter = "name eq 'openapi fetch'";
  const found = await client.GET('/Addresses', { params: { query: { filter, columns: ['id', 'name'] } } });
  assert.ok(found.data?.Records.some((one) => one.id === id));
  assert.ok(found.data?.Records.every((one) => one.name === 'openapi fetch'));
  console.log('ok list');
  if (!/columns=id(\||%7C)name/.test(sent.at(-1) ?? '')) {
    console.log('cannot join arrays: by default it repeats the parameter; querySerializer takes pipeDelimited');
  }

  const one = await client.GET('/Addresses/{id}', { params: { path: { id } } });
  assert.equal(one.data?.Records[0]?.zipcode, '8730');
  console.log('ok read');

  const changed = await client.PUT('/Addresses/{id}', { params: { path: { id }, query: { columns: "zipcode='9000'" } } });
  assert.equal(changed.data?.RecordChanges[0]?.zipcode, '9000');
  console.log('ok update');

  const wrong = await client.GET('/Addresses', { params: { query: { filter: 'nosuchfield eq 1' } } });
  assert.equal(wrong.response.status, 400);
  assert.equal(typeof wrong.error?.Code, 'string');
  console.log('ok error');

  const deleted = await client.DELETE('/Addresses/{id}', { params: { path: { id } } });
  assert.equal(deleted.response.status, 204);
  const gone = await client.GET('/Addresses/{id}', { params: { path: { id } } });
  assert.equal(gone.response.status, 404);
  console.log('ok delete');

  const stranger = await createClient<paths>({ baseUrl }).GET('/Addresses');
  if (stranger.response.status === 401) {
    console.log('cannot authenticate: it generates types alone; the caller sets the headers');
  }
}

void main();
