// Lists, pages, creates, reads back, changes, errs and deletes with the generated client.
import * as assert from 'node:assert/strict';
import { client } from './client/client.gen';
import { addressesCreate, addressesDelete, addressesGet, addressesList, addressesUpdate } from './client/sdk.gen';
import type { ErrorBody } from './client/types.gen';

const keys: Record<string, string | undefined> = {
  AccessToken: process.env['KEY_ACCESSTOKEN'],
  Clientnr: process.env['KEY_CLIENTNR'],
};
client.setConfig({ baseUrl: process.env['API_URL'] ?? '', auth: (scheme) => keys[scheme.name ?? ''] });

async function main(): Promise<void> {
  const first = await addressesList({ query: { limit: 2 }, throwOnError: true });
  assert.equal(first.data.Records.length, 2);
  const second = await addressesList({ query: { limit: 2, nextid: Number(first.data.NextId) }, throwOnError: true });
  assert.ok(!first.data.Records.some((one) => one.id === second.data.Records[0]?.id));
  console.log('ok page');

  const created = await addressesCreate({ query: { columns: "name='hey api',zipcode='8730'" }, throwOnError: true });
  const id = Number(created.data.RecordChanges[0]?.id);
  console.log('ok create');

  const found = await addressesList({
    query: { filter: "name eq 'hey api'", columns: ['id', 'name'] },
    throwOnError: true,
  });
  assert.ok(found.data.Records.some((one) => one.id === id));
  assert.ok(found.data.Records.every((one) => one.name === 'hey api' && one.zipcode === undefined));
  assert.match(found.request.url, /columns=id(\||%7C)name/);
  console.log('ok list');

  const one = await addressesGet({ path: { id }, throwOnError: true });
  assert.equal(one.data.Records[0]?.zipcode, '8730');
  console.log('ok read');

  const changed = await addressesUpdate({ path: { id }, query: { columns: "zipcode='9000'" }, throwOnError: true });
  assert.equal(changed.data.RecordChanges[0]?.zipcode, '9000');
  console.log('ok update');

  const wrong = await addressesList({ query: { filter: 'nosuchfield eq 1' } });
  assert.equal(wrong.response?.status, 400);
  // A documented status without a body makes the type of every error unknown.
  assert.equal(typeof (wrong.error as ErrorBody).Code, 'string');
  console.log('ok error');

  await addressesDelete({ path: { id }, throwOnError: true });
  const gone = await addressesGet({ path: { id } });
  assert.equal(gone.response?.status, 404);
  console.log('ok delete');
}

void main();
