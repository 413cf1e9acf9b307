// Lists, pages, creates, reads back, changes, errs and deletes with the generated client.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"strconv"
	"strings"

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
	addresses := client.NewAPIClient(settings).AddressesAPI
	ctx := context.WithValue(context.Background(), client.ContextAPIKeys, map[string]client.APIKey{
		"accessToken": {Key: os.Getenv("KEY_ACCESSTOKEN")},
		"clientnr":    {Key: os.Getenv("KEY_CLIENTNR")},
	})

	first, _, err := addresses.AddressesList(ctx).Limit(2).Execute()
	must(err)
	next, err := strconv.ParseInt(first.GetNextId(), 10, 64)
	must(err)
	second, _, err := addresses.AddressesList(ctx).Limit(2).Nextid(next).Execute()
	must(err)
	check(len(first.Records) == 2 && first.Records[0].GetId() != second.Records[0].GetId(), "the pages are the same")
	fmt.Println("ok page")

	created, _, err := addresses.AddressesCreate(ctx).Columns("name='generator go',zipcode='8730'").Execute()
	must(err)
	id := created.RecordChanges[0].GetId()
	fmt.Println("ok create")

	found, answer, err := addresses.AddressesList(ctx).Filter("name eq 'generator go'").Columns([]string{"id", "name"}).Execute()
	must(err)
	listed := false
	for _, one := range found.Records {
		check(one.GetName() == "generator go", "the filter lets others through")
		listed = listed || one.GetId() == id
	}
	check(listed, "the new record is not in the list")
	fmt.Println("ok list")
	if strings.Count(answer.Request.URL.RawQuery, "columns=") > 1 {
		fmt.Println("cannot join arrays: it repeats the parameter where the document says pipes; the server takes both")
	}

	one, _, err := addresses.AddressesGet(ctx, id).Execute()
	must(err)
	check(one.Records[0].GetZipcode() == "8730", "another zipcode")
	fmt.Println("ok read")

	changed, _, err := addresses.AddressesUpdate(ctx, id).Columns("zipcode='9000'").Execute()
	must(err)
	check(changed.RecordChanges[0].GetZipcode() == "9000", "not changed")
	fmt.Println("ok update")

	_, answer, err = addresses.AddressesList(ctx).Filter("nosuchfield eq 1").Execute()
	check(err != nil && answer.StatusCode == http.StatusBadRequest, "no error for an unknown field")
	told, typed := err.(*client.GenericOpenAPIError).Model().(client.ErrorBody)
	check(typed && told.GetCode() == "400", "the error has no type")
	fmt.Println("ok error")

	_, err = addresses.AddressesDelete(ctx, id).Execute()
	must(err)
	_, answer, _ = addresses.AddressesGet(ctx, id).Execute()
	check(answer.StatusCode == http.StatusNotFound, "still there")
	fmt.Println("ok delete")
}
