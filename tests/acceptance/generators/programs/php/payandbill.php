<?php
// Posts a batch, is refused without keys.
require 'GuzzleHttp/autoload.php';
spl_autoload_register(function ($class) {
    $file = __DIR__ . '/client/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

function row($start)
{
    return new OpenAPI\Client\Model\AssignmentCreate([
        'employer_ref' => 'ER1', 'assignment_ref' => 'A-1', 'client_ref' => 'C-1', 'personnel_ref' => 'P-1',
        'division_ref' => 'D-1', 'department_ref' => 'DEP-1', 'start_date' => $start,
        'expected_end_date' => '2026-12-31T00:00:00', 'actual_end_date' => null,
    ]);
}

function assignments($known)
{
    $config = (new OpenAPI\Client\Configuration())->setHost(getenv('API_URL'));
    if ($known) {
        $config->setApiKey('X-Functions-Key', getenv('KEY_X_FUNCTIONS_KEY'));
        $config->setApiKey('X-Software-Key', getenv('KEY_X_SOFTWARE_KEY'));
    }
    return new OpenAPI\Client\Api\AssignmentsApi(new GuzzleHttp\Client(), $config);
}

$rows = [row('2026-01-01T00:00:00'), row('2026-02-01T00:00:00')];
$results = assignments(true)->assignmentsImport(1, $rows)->getResults();
if (array_map(fn ($one) => $one->getImportStatus(), $results) !== ['OK', 'OK']) {
    throw new RuntimeException(json_encode($results));
}
echo "ok create\n";

try {
    assignments(false)->assignmentsImport(1, $rows);
} catch (OpenAPI\Client\ApiException $refused) {
    if ($refused->getCode() === 401) {
        echo "ok error\n";
    }
}
