package safeguard.partners.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import safeguard.partners.partner.PartnerDirectory;
import safeguard.platform.audit.Audit;
import safeguard.platform.web.Cursor;
import safeguard.platform.web.Page;
import safeguard.platform.web.Versioned;

@ApplicationScoped
@Transactional
class EngagementService {

    private final Engagements engagements;
    private final PartnerDirectory partners;
    private final Clock clock;
    private final Audit audit;

    EngagementService(Engagements engagements, PartnerDirectory partners, Clock clock, Audit audit) {
        this.engagements = engagements;
        this.partners = partners;
        this.clock = clock;
        this.audit = audit;
    }

    Versioned<EngagementView> create(EngagementDraft draft) {
        var partner = partners.named(draft.partner(), "/partner");
        var engagement = new Engagement(clock, draft.ref(), partner.id(), draft.project(), draft.scope());
        engagements.persistAndFlush(engagement);
        audit.record("engagement.create", "engagement", engagement.id().toString());
        return new Versioned<>(EngagementView.of(engagement, partner.name()), engagement.version());
    }

    Versioned<EngagementView> get(String idOrRef) {
        var engagement = engagements.require(idOrRef);
        return new Versioned<>(
                EngagementView.of(engagement, partners.name(engagement.partnerId())), engagement.version());
    }

    Page<EngagementView> list(@Nullable String partner, @Nullable String cursor, int limit) {
        var partnerId = partner == null ? null : partners.require(partner).id();
        var rows = engagements.page(partnerId, Cursor.decode(cursor, 1), limit);
        var names = partners.names(rows.stream().map(Engagement::partnerId).toList());
        return Page.of(
                rows,
                limit,
                row -> EngagementView.of(row, Objects.requireNonNull(names.get(row.partnerId()))),
                row -> Cursor.of(row.id()));
    }
}
