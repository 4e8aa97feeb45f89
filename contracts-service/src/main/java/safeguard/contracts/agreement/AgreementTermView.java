package safeguard.contracts.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.terms.Phase;
import safeguard.contracts.terms.TermReading;
import safeguard.deadlines.calculation.Deadline;
import safeguard.deadlines.calculation.ExplanationStep;

/** Phase, end, renewal and notice of an agreement as of a date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementTermView(
        LocalDate asOf,
        Phase phase,
        @Nullable Integer versionInForce,
        @Nullable LocalDate termEnd,
        TermReading.@Nullable Renewal nextRenewal,
        @Nullable NoticeDeadlineView noticeDeadline,
        List<TermReading.Dispatch> dispatchBy,
        @Nullable LocalDate survivalEnd,
        @Nullable String uncertain) {

    /** The last day for the notice in three readings, and how it was counted. */
    record NoticeDeadlineView(
            LocalDate nominal, LocalDate strict, LocalDate lenient, List<ExplanationStep> explanation) {

        static @Nullable NoticeDeadlineView of(@Nullable Deadline deadline) {
            return deadline == null
                    ? null
                    : new NoticeDeadlineView(
                            deadline.nominal().date(),
                            deadline.strict().date(),
                            deadline.lenient().date(),
                            deadline.explanation());
        }
    }

    static AgreementTermView of(TermReading reading, int version, LocalDate asOf) {
        return new AgreementTermView(
                asOf,
                reading.phase(),
                version,
                reading.lastDay(),
                reading.renewal(),
                NoticeDeadlineView.of(reading.notice()),
                reading.dispatches(),
                reading.survivalEnd(),
                reading.uncertain());
    }

    static AgreementTermView notYetEffective(LocalDate asOf) {
        return new AgreementTermView(asOf, Phase.NOT_YET_EFFECTIVE, null, null, null, null, List.of(), null, null);
    }
}
