package safeguard.contracts.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import safeguard.contracts.businessday.BusinessDay;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.contracts.secret.TradeSecret;
import safeguard.contracts.secret.TradeSecretService;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.RunningAgreement;
import safeguard.contracts.terms.Signature;
import safeguard.contracts.terms.TermClock;
import safeguard.contracts.terms.TermsCheck;
import safeguard.deadlines.calendar.Calendars;
import safeguard.deadlines.term.Terms;
import safeguard.platform.problem.FieldError;
import safeguard.platform.problem.RuleViolated;

/** Lets terms in: impossible ones are refused with every pointer, covered secrets are resolved to their references. */
@ApplicationScoped
class TermsEntry {

    private final TermsCheck check;
    private final TermClock clock;
    private final TradeSecretService secrets;
    private final BusinessDay days;

    TermsEntry(ClauseCatalogue catalogue, Terms terms, TradeSecretService secrets, BusinessDay days) {
        this.check = new TermsCheck(catalogue, Calendars.standard());
        this.clock = new TermClock(terms);
        this.secrets = secrets;
        this.days = days;
    }

    /** The terms of a first version. */
    AgreementTerms accept(AgreementTerms terms, String at) {
        return accept(terms, terms.effectiveOn(), at);
    }

    /**
     * Terms that apply from some day of the agreement on.
     *
     * @param start first day of the agreement, from which its term is counted
     * @param at where the terms are in the request body
     */
    AgreementTerms accept(AgreementTerms terms, LocalDate start, String at) {
        if (terms.effectiveOn().isBefore(start)) {
            throw new RuleViolated(
                    "before-the-agreement",
                    "The agreement starts on " + start,
                    new FieldError(at + "/effectiveOn", "on or after " + start));
        }
        var faults = check.faults(terms, at);
        if (!faults.isEmpty()) {
            throw new RuleViolated("terms-invalid", "The terms cannot be right", faults.toArray(FieldError[]::new));
        }
        clock.fault(new RunningAgreement(start, terms, null)).ifPresent(refusal -> {
            throw new RuleViolated(
                    refusal.code(),
                    refusal.sentence(),
                    new FieldError(at + "/term" + refusal.pointer(), refusal.sentence()));
        });
        var covered = secrets.requireAll(terms.coverage().tradeSecrets(), at + "/coverage/tradeSecrets");
        return terms.covering(covered.stream().map(TradeSecret::ref).sorted().toList());
    }

    /** A signature is a fact, so it lies in the past. */
    Signature accept(Signature signature, AgreementTerms terms, String at) {
        days.ofFact(signature.signedOn(), ZoneId.of(terms.zone()), at + "/signedOn");
        return signature;
    }
}
