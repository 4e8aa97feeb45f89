package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.gap.Gap;
import safeguard.contracts.pack.PackRef;

/** The gaps of a version, blocking ones first, and the packs that found them. */
record GapsView(List<Item> items, String profile) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String code,
            @Nullable String clauseType,
            Gap.Severity severity,
            String message,
            String remedy,
            String who,
            String pack) {

        static Item of(Gap gap) {
            return new Item(
                    gap.code(),
                    gap.clauseType(),
                    gap.severity(),
                    gap.message(),
                    gap.remedy(),
                    gap.resolvableBy(),
                    "%s v%d".formatted(gap.packId(), gap.packVersion()));
        }
    }

    static GapsView of(List<Gap> gaps, PackRef ruleset) {
        return new GapsView(
                gaps.stream()
                        .sorted(Comparator.comparing(Gap::severity))
                        .map(Item::of)
                        .toList(),
                ruleset.toString());
    }
}
