package safeguard.contracts.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import safeguard.contracts.terms.RunningAgreement;

/** All versions of one agreement, oldest first, and which of them counts on a day. */
record History(List<AgreementVersion> versions) {

    private static final Comparator<AgreementVersion> BY_EFFECT =
            Comparator.comparing(AgreementVersion::effectiveOn).thenComparingInt(AgreementVersion::number);

    History {
        versions = List.copyOf(versions);
    }

    /** Of the versions signed and effective by that day the one that took effect last. */
    Optional<AgreementVersion> inForce(LocalDate day) {
        return versions.stream().filter(version -> version.appliesOn(day)).max(BY_EFFECT);
    }

    /** The version in force, or the newest one. */
    AgreementVersion shownOn(LocalDate day) {
        return inForce(day).orElse(newest());
    }

    Optional<AgreementVersion> latestSigned() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.SIGNED)
                .max(BY_EFFECT);
    }

    Optional<AgreementVersion> before(AgreementVersion version) {
        return versions.stream()
                .filter(other -> other.number() < version.number())
                .reduce((older, newer) -> newer);
    }

    AgreementVersion newest() {
        return versions.getLast();
    }

    AgreementVersion first() {
        return versions.getFirst();
    }

    /** What decides about the term, read from this version. */
    RunningAgreement running(AgreementVersion version, @Nullable LocalDate endsOn) {
        return new RunningAgreement(first().effectiveOn(), version.terms(), endsOn);
    }
}
