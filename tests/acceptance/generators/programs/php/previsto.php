<?php
// Lists, pages, creates, reads back, changes, deletes and errs with the generated client.
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

$config = (new OpenAPI\Client\Configuration())->setHost(getenv('API_URL'))->setUsername(getenv('USER_NAME'));
$assignments = new OpenAPI\Client\Api\AssignmentsApi(new GuzzleHttp\Client(), $config);

$first = $assignments->assignmentsList(null, 2);
$second = $assignments->assignmentsList(1, 2);
check(count($first) === 2 && $first[0]->getId() !== $second[0]->getId(), 'the pages are the same');
echo "ok page\n";

$created = $assignments->assignmentsCreate(new OpenAPI\Client\Model\AssignmentCreate(
    ['contact_id' => 'cont-1', 'account_id' => 'acct-1', 'location' => [10.5, 56.25]]
));
echo "ok create\n";

$found = $assignments->assignmentsList(sort: 'createdDate,desc', contact_id: 'cont-1');
check(count($found) > 0, 'the filter lets nothing through');
foreach ($found as $one) {
    check($one->getContactId() === 'cont-1', 'the filter lets others through');
}
echo "ok list\n";

check($assignments->assignmentsGet($created->getId())->getLocation() === [10.5, 56.25], 'another location');
echo "ok read\n";

$change = new OpenAPI\Client\Model\AssignmentUpdate(['contact_id' => 'cont-2']);
check($assignments->assignmentsUpdate($created->getId(), $change)->getContactId() === 'cont-2', 'not changed');
echo "ok update\n";

$assignments->assignmentsDelete($created->getId());
echo "ok delete\n";

try {
    $assignments->assignmentsGet($created->getId());
} catch (OpenAPI\Client\ApiException $gone) {
    check($gone->getCode() === 404 && $gone->getResponseObject()->getMessage() !== '', 'another error');
    echo "ok error\n";
}
