package safeguard.partners.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where a partner works. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Site(
        UUID id, String name, String country, @Nullable String address, List<String> activities) {

    static Site of(UUID id, SiteDraft draft) {
        return new Site(id, draft.name(), draft.country(), draft.address(), draft.activities());
    }
}
