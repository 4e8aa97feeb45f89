package safeguard.partners.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import safeguard.partners.identifier.Identifier;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;
import safeguard.platform.tenancy.Ids;

/** What master data must fulfil. */
final class PartnerRules {

    private PartnerRules() {}

    /**
     * Refuses identifiers with wrong check digits, and one that is listed twice.
     *
     * @throws RuleViolated {@code check-digits-wrong} or {@code identifier-twice}, with the fields
     */
    static void check(List<Identifier> identifiers) {
        var wrong = new ArrayList<FieldError>();
        var twice = new ArrayList<FieldError>();
        for (int i = 0; i < identifiers.size(); i++) {
            var pointer = "/identifiers/%d/value".formatted(i);
            identifiers.get(i).fault().ifPresent(fault -> wrong.add(new FieldError(pointer, fault)));
            if (identifiers.subList(0, i).stream().anyMatch(identifiers.get(i)::sameEntry)) {
                twice.add(new FieldError(pointer, "is listed already"));
            }
        }
        refuse(wrong, "check-digits-wrong", "The check digits do not fit");
        refuse(twice, "identifier-twice", "An identifier is listed twice");
    }

    /**
     * The sites as stated, where a site with an id is one of those there are.
     *
     * @throws RuleViolated {@code site-unknown}
     */
    static List<Site> sites(List<SiteDraft> drafts, List<Site> existing) {
        Map<UUID, Site> unused = existing.stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var sites = new ArrayList<Site>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (draft.id() != null && unused.remove(draft.id()) == null) {
                throw new RuleViolated(
                        "site-unknown",
                        "A site keeps its id only once, and only one that we made",
                        new FieldError("/sites/%d/id".formatted(i), "the id of a site of this partner, or none"));
            }
            sites.add(Site.of(draft.id() == null ? Ids.next() : draft.id(), draft));
        }
        return List.copyOf(sites);
    }

    private static void refuse(List<FieldError> errors, String code, String message) {
        if (!errors.isEmpty()) {
            throw new RuleViolated(code, message, errors.toArray(FieldError[]::new));
        }
    }
}
