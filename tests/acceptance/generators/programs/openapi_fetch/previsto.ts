// Lists, pages, creates, reads back, changes, deletes and errs with openapi-fetch and the generated types.
import * as assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { paths } from './client/schema';

const authorization = 'Basic ' + Buffer.from(`${process.env['USER_NAME']}:`).toString('base64');
const client = createClient<paths>({ baseUrl: process.env['API_URL'] ?? '', headers: { authorization } });

async function main(): Promise<void> {
  const first = await client.GET('/assignments', { params: { query: { size: 2 } } });
  const second = await client.GET('/assignments', { params: { query: { size: 2, page: 1 } } });
  assert.equal(first.data?.length, 2);
  assert.ok(!first.data.some((one) => one.id === second.data?.[0]?.id));
  console.log('ok page');

  const body = { contactId: 'cont-1', accountId: 'acct-1', location: [10.5, 56.25] };
  const created = await client.POST('/assignments', { body });
  const id = String(created.data?.id);
  console.log('ok create');

  const query = { contactId: 'cont-1', sort: 'createdDate,desc' } as const;
  const found = await client.GET('/assignments', { params: { query } });
  assert.ok(found.data?.some((one) => one.id === id) && found.data.every((one) => one.contactId === 'cont-1'));
  console.log('ok list');

  const read = await client.GET('/assignments/{id}', { params: { path: { id } } });
  assert.deepEqual(read.data?.location, [10.5, 56.25]);
  console.log('ok read');

  const changed = await client.PUT('/assignments/{id}', { params: { path: { id } }, body: { contactId: 'cont-2' } });
  assert.equal(changed.data?.contactId, 'cont-2');
  console.log('ok update');

  assert.ok((await client.DELETE('/assignments/{id}', { params: { path: { id } } })).response.ok);
  console.log('ok delete');

  const gone = await client.GET('/assignments/{id}', { params: { path: { id } } });
  assert.equal(gone.response.status, 404);
  assert.equal(typeof gone.error?.message, 'string');
  console.log('ok error');
}

void main();
