package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.duty.OurRole;
import safeguard.contracts.terms.Phase;

/** An agreement as of a date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        UUID id,
        String ref,
        AgreementType type,
        String title,
        OwnEntity ownEntity,
        PartnerSnapshot partner,
        OurRole ourRole,
        AgreementState state,
        LocalDate asOf,
        Phase phase,
        @Nullable Integer versionInForce,
        AgreementVersionView current,
        @Nullable Termination termination,
        ObligationSync obligationSync,
        Instant recordedAt,
        String recordedBy) {

    /** Where the agreement stands on a day. */
    record Standing(LocalDate asOf, Phase phase, @Nullable Integer versionInForce) {

        static Standing none(LocalDate asOf) {
            return new Standing(asOf, Phase.NOT_YET_EFFECTIVE, null);
        }
    }

    /** The recorded end, with the disclosures that are still out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Termination(
            LocalDate decidedOn,
            LocalDate endsOn,
            @Nullable LocalDate noticeReceivedOn,
            String reason,
            List<String> openDisclosures) {

        static @Nullable Termination of(Agreement agreement, List<String> openDisclosures) {
            return agreement.endsOn() == null
                    ? null
                    : new Termination(
                            Objects.requireNonNull(agreement.endDecidedOn()),
                            agreement.endsOn(),
                            agreement.noticeReceivedOn(),
                            Objects.requireNonNull(agreement.endReason()),
                            openDisclosures);
        }
    }

    static AgreementView of(
            Agreement agreement, AgreementVersion shown, Standing standing, List<String> openDisclosures) {
        return new AgreementView(
                agreement.id(),
                agreement.ref(),
                agreement.type(),
                agreement.title(),
                agreement.ownEntity(),
                agreement.partner(),
                agreement.ourRole(),
                agreement.state(),
                standing.asOf(),
                standing.phase(),
                standing.versionInForce(),
                AgreementVersionView.of(shown, agreement.ref()),
                Termination.of(agreement, openDisclosures),
                ObligationSync.of(agreement),
                agreement.recordedAt(),
                agreement.recordedBy());
    }
}
