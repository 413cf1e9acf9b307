import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AssignmentsApi;
import org.openapitools.client.model.AssignmentCreate;

/** Posts a batch whose first row is right and whose second has no date where one belongs; is refused without keys. */
public class Program {
    static AssignmentCreate row(String start) {
        return new AssignmentCreate()
            .employerRef("ER1").assignmentRef("A-1").clientRef("C-1").personnelRef("P-1").divisionRef("D-1")
            .departmentRef("DEP-1").startDate(start).expectedEndDate("2026-12-31T00:00:00").actualEndDate(null);
    }

    static AssignmentsApi assignments(boolean known) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("API_URL"));
        if (known) {
            client.setRequestInterceptor(request -> request
                .setHeader("X-Functions-Key", System.getenv("KEY_X_FUNCTIONS_KEY"))
                .setHeader("X-Software-Key", System.getenv("KEY_X_SOFTWARE_KEY")));
        }
        return new AssignmentsApi(client);
    }

    public static void main(String[] words) throws Exception {
        var rows = List.of(row("2026-01-01T00:00:00"), row("soon"));
        var results = assignments(true).assignmentsImport(1L, rows).getResults();
        if (!results.get(0).getImportStatus().equals("OK") || !results.get(1).getImportStatus().equals("Error")) {
            throw new IllegalStateException(results.toString());
        }
        System.out.println("ok create");

        try {
            assignments(false).assignmentsImport(1L, rows);
        } catch (ApiException refused) {
            if (refused.getCode() == 401) {
                System.out.println("ok error");
                System.out.println("cannot authenticate: the native library writes nothing for a security scheme; "
                    + "an interceptor sets the keys");
            }
        }
    }
}
