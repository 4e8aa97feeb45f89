package safeguard.partners.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.partners.facts.FactDates;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.platform.audit.Audit;
import safeguard.platform.problem.NotFound;
import safeguard.platform.tenancy.Caller;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

/** Records checks. */
@ApplicationScoped
@Transactional
public class CheckService {

    private final Checks checks;
    private final PartnerDirectory partners;
    private final FactDates dates;
    private final Clock clock;
    private final Caller caller;
    private final Audit audit;

    CheckService(Checks checks, PartnerDirectory partners, FactDates dates, Clock clock, Caller caller, Audit audit) {
        this.checks = checks;
        this.partners = partners;
        this.dates = dates;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    Versioned<CheckView> record(String partnerIdOrRef, CheckDraft draft) {
        var partner = partners.require(partnerIdOrRef);
        dates.past(draft.performedOn(), "/performedOn");
        var check = new Check(clock, partner.id(), draft, caller.subject());
        checks.persistAndFlush(check);
        audit.record("check.record", "check", check.id().toString());
        return new Versioned<>(CheckView.of(check, partner.ref()), check.version());
    }

    Versioned<CheckView> get(String partnerIdOrRef, UUID id) {
        var partner = partners.require(partnerIdOrRef);
        var check = checks.ofPartner(partner.id(), id).orElseThrow(() -> new NotFound("check", id.toString()));
        return new Versioned<>(CheckView.of(check, partner.ref()), check.version());
    }

    Page<CheckView> list(String partnerIdOrRef, @Nullable String cursor, int limit) {
        var partner = partners.require(partnerIdOrRef);
        var rows = checks.page(partner.id(), Cursor.decode(cursor, 1), limit);
        return Page.of(rows, limit, row -> CheckView.of(row, partner.ref()), row -> Cursor.of(row.id()));
    }

    /** The last checks of a partner up to a day, one for each type and result, in order of their days. */
    public List<CheckFact> lastOfEachKind(UUID partnerId, LocalDate day) {
        return checks.lastOfEachKind(partnerId, day).stream()
                .sorted(Comparator.comparing(Check::performedOn)
                        .thenComparing(check -> check.id().toString()))
                .map(CheckFact::of)
                .toList();
    }
}
