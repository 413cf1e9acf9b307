// Lists, pages, creates, reads back, changes, deletes and errs with the generated client.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"proof/client"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func check(held bool, what string) {
	if !held {
		panic(what)
	}
}

func main() {
	settings := client.NewConfiguration()
	settings.Servers = client.ServerConfigurations{{URL: os.Getenv("API_URL")}}
	assignments := client.NewAPIClient(settings).AssignmentsAPI
	user := client.BasicAuth{UserName: os.Getenv("USER_NAME")}
	ctx := context.WithValue(context.Background(), client.ContextBasicAuth, user)

	first, _, err := assignments.AssignmentsList(ctx).Size(2).Execute()
	must(err)
	second, _, err := assignments.AssignmentsList(ctx).Size(2).Page(1).Execute()
	must(err)
	check(len(first) == 2 && first[0].GetId() != second[0].GetId(), "the pages are the same")
	fmt.Println("ok page")

	body := client.NewAssignmentCreate("cont-1", "acct-1", []float64{10.5, 56.25})
	created, _, err := assignments.AssignmentsCreate(ctx).AssignmentCreate(*body).Execute()
	must(err)
	id := created.GetId()
	fmt.Println("ok create")

	found, _, err := assignments.AssignmentsList(ctx).ContactId("cont-1").Sort("createdDate,desc").Execute()
	must(err)
	for _, one := range found {
		check(one.GetContactId() == "cont-1", "the filter lets others through")
	}
	check(len(found) > 0, "the filter lets nothing through")
	fmt.Println("ok list")

	read, _, err := assignments.AssignmentsGet(ctx, id).Execute()
	must(err)
	check(read.Location[0] == 10.5 && read.Location[1] == 56.25, "another location")
	fmt.Println("ok read")

	change := client.NewAssignmentUpdate()
	change.SetContactId("cont-2")
	changed, _, err := assignments.AssignmentsUpdate(ctx, id).AssignmentUpdate(*change).Execute()
	must(err)
	check(changed.GetContactId() == "cont-2", "not changed")
	fmt.Println("ok update")

	_, err = assignments.AssignmentsDelete(ctx, id).Execute()
	must(err)
	fmt.Println("ok delete")

	_, answer, err := assignments.AssignmentsGet(ctx, id).Execute()
	check(err != nil && answer.StatusCode == http.StatusNotFound, "still there")
	told, typed := err.(*client.GenericOpenAPIError).Model().(client.ErrorBody)
	check(typed && told.GetMessage() != "", "the error has no type")
	fmt.Println("ok error")
}
