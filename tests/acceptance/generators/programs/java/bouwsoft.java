import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AddressesApi;

/** Lists, pages, creates, reads back, changes, errs and deletes with the generated client. */
public class Program {
    static void check(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException(what);
        }
    }

    static int status(ThrowingCall call) throws Exception {
        try {
            call.run();
            return 200;
        } catch (ApiException refused) {
            return refused.getCode();
        }
    }

    interface ThrowingCall {
        void run() throws Exception;
    }

    public static void main(String[] words) throws Exception {
        String url = System.getenv("API_URL");
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        Map<String, String> keys =
            Map.of("AccessToken", System.getenv("KEY_ACCESSTOKEN"), "Clientnr", System.getenv("KEY_CLIENTNR"));
        String[] sent = new String[1];
        client.setRequestInterceptor(request -> {
            keys.forEach(request::setHeader);
            sent[0] = request.build().uri().toString();
        });
        AddressesApi addresses = new AddressesApi(client);

        var first = addresses.addressesList(null, null, 2L, null, null, null, null);
        Long next = Long.valueOf(first.getNextId());
        var second = addresses.addressesList(null, null, 2L, next, null, null, null);
        check(first.getRecords().size() == 2, "not two");
        check(!first.getRecords().get(0).getId().equals(second.getRecords().get(0).getId()), "the pages are the same");
        System.out.println("ok page");

        var created = addresses.addressesCreate("name='generator java',zipcode='8730'");
        Long id = created.getRecordChanges().get(0).getId();
        System.out.println("ok create");

        var found = addresses.addressesList(
            List.of("id", "name"), "name eq 'generator java'", null, null, null, null, null);
        check(found.getRecords().stream().anyMatch(one -> one.getId().equals(id)), "the new record is not in the list");
        check(found.getRecords().stream().allMatch(one -> one.getZipcode() == null), "more columns than asked for");
        check(sent[0].contains("columns=id%7Cname") || sent[0].contains("columns=id|name"), sent[0]);
        System.out.println("ok list");

        check(addresses.addressesGet(id, null).getRecords().get(0).getZipcode().equals("8730"), "another zipcode");
        System.out.println("ok read");

        var changed = addresses.addressesUpdate(id, "zipcode='9000'");
        check(changed.getRecordChanges().get(0).getZipcode().equals("9000"), "not changed");
        System.out.println("ok update");

        String wrong = "nosuchfield eq 1";
        check(status(() -> addresses.addressesList(null, wrong, null, null, null, null, null)) == 400, "no error");
        System.out.println("ok error");

        addresses.addressesDelete(id);
        check(status(() -> addresses.addressesGet(id, null)) == 404, "still there");
        System.out.println("ok delete");

        ApiClient bare = new ApiClient();
        bare.updateBaseUri(url);
        check(status(() -> new AddressesApi(bare).addressesGet(id, null)) == 401, "let in without keys");
        System.out.println(
            "cannot authenticate: the native library writes nothing for a security scheme; an interceptor sets the keys");
    }
}
