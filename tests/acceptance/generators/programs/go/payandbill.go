// Posts a batch whose first row is right and whose second has no date where one belongs; is refused without keys.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"proof/client"
)

func row(start string) client.AssignmentCreate {
	end := "2026-12-31T00:00:00"
	none := *client.NewNullableString(nil)
	known := *client.NewNullableString(&end)
	return *client.NewAssignmentCreate("ER1", "A-1", "C-1", "P-1", "D-1", "DEP-1", start, known, none)
}

func main() {
	settings := client.NewConfiguration()
	settings.Servers = client.ServerConfigurations{{URL: os.Getenv("API_URL")}}
	assignments := client.NewAPIClient(settings).AssignmentsAPI
	ctx := context.WithValue(context.Background(), client.ContextAPIKeys, map[string]client.APIKey{
		"functionsKey": {Key: os.Getenv("KEY_X_FUNCTIONS_KEY")},
		"softwareKey":  {Key: os.Getenv("KEY_X_SOFTWARE_KEY")},
	})

	rows := []client.AssignmentCreate{row("2026-01-01T00:00:00"), row("soon")}
	answer, _, err := assignments.AssignmentsImport(ctx).Version(1).AssignmentCreate(rows).Execute()
	if err != nil {
		panic(err)
	}
	if answer.Results[0].GetImportStatus() != "OK" || answer.Results[1].GetImportStatus() != "Error" {
		panic(fmt.Sprint(answer.Results))
	}
	fmt.Println("ok create")

	_, refused, _ := assignments.AssignmentsImport(context.Background()).Version(1).AssignmentCreate(rows).Execute()
	if refused.StatusCode != http.StatusUnauthorized {
		panic(refused.Status)
	}
	fmt.Println("ok error")
}
