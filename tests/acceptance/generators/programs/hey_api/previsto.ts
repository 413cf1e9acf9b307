// Lists, pages, creates, reads back, changes, deletes and errs with the generated client.
import * as assert from 'node:assert/strict';
import { client } from './client/client.gen';
import {
  assignmentsCreate, assignmentsDelete, assignmentsGet, assignmentsList, assignmentsUpdate,
} from './client/sdk.gen';

client.setConfig({ baseUrl: process.env['API_URL'] ?? '', auth: () => `${process.env['USER_NAME']}:` });

async function main(): Promise<void> {
  const first = await assignmentsList({ query: { size: 2 }, throwOnError: true });
  const second = await assignmentsList({ query: { size: 2, page: 1 }, throwOnError: true });
  assert.equal(first.data.length + second.data.length, 4);
  assert.ok(!first.data.some((one) => one.id === second.data[0]?.id));
  console.log('ok page');

  const body = { contactId: 'cont-1', accountId: 'acct-1', location: [10.5, 56.25] as [number, number] };
  const created = await assignmentsCreate({ body, throwOnError: true });
  const id = String(created.data.id);
  console.log('ok create');

  const found = await assignmentsList({ query: { contactId: 'cont-1', sort: 'createdDate,desc' }, throwOnError: true });
  assert.ok(found.data.some((one) => one.id === id) && found.data.every((one) => one.contactId === 'cont-1'));
  console.log('ok list');

  const read = await assignmentsGet({ path: { id }, throwOnError: true });
  assert.deepEqual(read.data.location, [10.5, 56.25]);
  console.log('ok read');

  const changed = await assignmentsUpdate({ path: { id }, body: { contactId: 'cont-2' }, throwOnError: true });
  assert.equal(changed.data.contactId, 'cont-2');
  console.log('ok update');

  await assignmentsDelete({ path: { id }, throwOnError: true });
  console.log('ok delete');

  const gone = await assignmentsGet({ path: { id } });
  assert.equal(gone.response?.status, 404);
  assert.equal(typeof gone.error?.message, 'string');
  console.log('ok error');
}

void main();
