package safeguard.obligations.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a duty comes from, as views show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutySource(
        String type,
        UUID id,
        String label,
        @Nullable Long setVersion,
        @Nullable PartnerName partner) {

    static DutySource of(ObligationSet set) {
        var header = set.header();
        return new DutySource(
                set.source().type().wireName(), set.source().id(), header.label(), set.setVersion(), header.partner());
    }
}
