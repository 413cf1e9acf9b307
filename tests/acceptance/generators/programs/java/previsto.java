import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AssignmentsApi;
import org.openapitools.client.model.AssignmentCreate;
import org.openapitools.client.model.AssignmentUpdate;

/** Lists, pages, creates, reads back, changes, deletes and errs with the generated client. */
public class Program {
    static void check(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException(what);
        }
    }

    public static void main(String[] words) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("API_URL"));
        byte[] user = (System.getenv("USER_NAME") + ":").getBytes(StandardCharsets.UTF_8);
        String basic = "Basic " + Base64.getEncoder().encodeToString(user);
        client.setRequestInterceptor(request -> request.setHeader("Authorization", basic));
        AssignmentsApi assignments = new AssignmentsApi(client);

        var first = assignments.assignmentsList(null, 2L);
        var second = assignments.assignmentsList(1L, 2L);
        check(first.size() == 2 && !first.get(0).getId().equals(second.get(0).getId()), "the pages are the same");
        System.out.println("ok list");
        System.out.println("ok page");

        var body = new AssignmentCreate().contactId("cont-1").accountId("acct-1").location(List.of(10.5, 56.25));
        String id = assignments.assignmentsCreate(body).getId();
        System.out.println("ok create");

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
