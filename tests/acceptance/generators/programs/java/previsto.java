import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AssignmentsApi;
import org.openapitools.client.model.Assignment;
import org.openapitools.client.model.AssignmentCreate;
import org.openapitools.client.model.AssignmentUpdate;

/** Lists, pages, creates, reads back, changes, deletes and errs with the generated client. */
public class Program {
    static void check(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException(what);
        }
    }

    /** The generated method takes every field that a list can be chosen by, one behind the other. */
    private static List<Assignment> list(AssignmentsApi assignments, Long page, Long size, String contact)
            throws ApiException {
        return assignments.assignmentsList(
            page, size, "createdDate,desc", null, null, contact, null, null, null, null, null, null, null, null);
    }

    public static void main(String[] words) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("API_URL"));
        byte[] user = (System.getenv("USER_NAME") + ":").getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(user);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", basic));
        AssignmentsApi assignments = new AssignmentsApi(client);

        var first = list(assignments, null, 2L, null);
        var second = list(assignments, 1L, 2L, null);
        check(first.size() == 2 && !first.get(0).getId().equals(second.get(0).getId()), "the pages are the same");
        System.out.println("ok page");

        var body = new AssignmentCreate().contactId("cont-1").accountId("acct-1").location(List.of(10.5, 56.25));
        String id = assignments.assignmentsCreate(body).getId();
        System.out.println("ok create");

        var found = list(assignments, null, null, "cont-1");
        check(!found.isEmpty(), "the filter lets nothing through");
        for (var one : found) {
            check(one.getContactId().equals("cont-1"), "the filter lets others through");
        }
        System.out.println("ok list");

        check(assignments.assignmentsGet(id).getLocation().equals(List.of(10.5, 56.25)), "another location");
        System.out.println("ok read");

        var changed = assignments.assignmentsUpdate(id, new AssignmentUpdate().contactId("cont-2"));
        check(changed.getContactId().equals("cont-2"), "not changed");
        System.out.println("ok update");

        assignments.assignmentsDelete(id);
        System.out.println("ok delete");

        try {
            assignments.assignmentsGet(id);
        } catch (ApiException gone) {
            check(gone.getCode() == 404 && gone.getResponseBody().contains("message"), gone.getResponseBody());
            System.out.println("ok error");
        }
    }
}
