<?php
// Lists, pages, creates, reads back, changes, errs and deletes with the generated client.
require 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/client/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

function check($held, $what)
{
    if (!$held) {
        throw new RuntimeException($what);
    }
}

function status(callable $call)
{
    try {
        $call();
        return 200;
    } catch (OpenAPI\Client\ApiException $refused) {
        return $refused->getCode();
    }
}

$sent = [];
$stack = GuzzleHttp\HandlerStack::create();
$stack->push(GuzzleHttp\Middleware::history($sent));
$config = (new OpenAPI\Client\Configuration())
    ->setHost(getenv('API_URL'))
    ->setApiKey('AccessToken', getenv('KEY_ACCESSTOKEN'))
    ->setApiKey('Clientnr', getenv('KEY_CLIENTNR'));
$addresses = new OpenAPI\Client\Api\AddressesApi(new GuzzleHttp\Client(['handler' => $stack]), $config);

$first = $addresses->addressesList(null, null, 2);
$second = $addresses->addressesList(null, null, 2, (int) $first->getNextId());
check(count($first->getRecords()) === 2, 'not two');
check($first->getRecords()[0]->getId() !== $second->getRecords()[0]->getId(), 'the pages are the same');
echo "ok page\n";

$created = $addresses->addressesCreate("name='generator php',zipcode='8730'");
$id = $created->getRecordChanges()[0]->getId();
echo "ok create\n";

$found = $addresses->addressesList(['id', 'name'], "name eq 'generator php'")->getRecords();
check(in_array($id, array_map(fn ($one) => $one->getId(), $found), true), 'the new record is not in the list');
check($found[0]->getZipcode() === null, 'more columns than asked for');
check(str_contains(end($sent)['request']->getUri()->getQuery(), 'columns=id%7Cname'), 'no pipes');
echo "ok list\n";

check($addresses->addressesGet($id)->getRecords()[0]->getZipcode() === '8730', 'another zipcode');
echo "ok read\n";

$changed = $addresses->addressesUpdate($id, "zipcode='9000'");
check($changed->getRecordChanges()[0]->getZipcode() === '9000', 'not changed');
echo "ok update\n";

check(status(fn () => $addresses->addressesList(null, 'nosuchfield eq 1')) === 400, 'no error for an unknown field');
echo "ok error\n";

$addresses->addressesDelete($id);
check(status(fn () => $addresses->addressesGet($id)) === 404, 'still there');
echo "ok delete\n";
