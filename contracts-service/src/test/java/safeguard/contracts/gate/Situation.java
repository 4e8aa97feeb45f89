package safeguard.contracts.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import safeguard.contracts.clause.AgreementType;
import safeguard.contracts.clause.Classification;
import safeguard.contracts.clause.Library;
import safeguard.contracts.secret.Category;
import safeguard.contracts.terms.AgreementTerms;
import safeguard.contracts.terms.ClauseEntry;
import safeguard.contracts.terms.Coverage;
import safeguard.contracts.terms.Paper;
import safeguard.contracts.terms.Phase;
import safeguard.contracts.terms.Signature;

/** The main scenario on 2026-12-14, when everything is in order; tests spoil one thing of it. */
final class Situation {

    static final DisclosureGate GATE = new DisclosureGate(Library.GAPS, Library.CATALOGUE, Library.REASONS);

    LocalDate asOf = LocalDate.parse("2026-12-14");
    String purpose = "TOOL_MAKING";
    String mode = "DOCUMENT";
    String siteCountry = "CN";
    List<String> subTiers = List.of("P-HAOTIAN");
    List<String> recipients = List.of();
    Integer recipientCount;

    final List<SecretFacts> secrets = new ArrayList<>(List.of(secret("TS-0042", Classification.L4, "REGISTERED")));

    String agreementRef = "NNN-2025-007";
    Phase phase = Phase.IN_FORCE;
    boolean confirmed = true;
    boolean agreementExists = true;
    List<String> covered = List.of("TS-0042");
    List<String> agreedPurposes = List.of("TOOL_MAKING", "SERIES_MANUFACTURE");
    List<ClauseEntry> clauses = withClause(Paper.xinrui().clauses(), "08.1", "C08", Map.of());
    LocalDate exitDecidedOn;
    Signature signature = Paper.signed("2025-11-20");
    Set<String> adopted = Library.JURISDICTIONS.packIds();

    boolean partnersAnswer = true;
    String partnerStatus = "ACTIVE";
    String clearanceStatus = "GRANTED";
    String granted = "L4";
    List<String> clearedPurposes = List.of("TOOL_MAKING", "SERIES_MANUFACTURE");
    List<String> clearedCountries = List.of("CN");
    List<String> siteCountries = List.of("CN");
    List<String> clearedModes = List.of("DOCUMENT", "SAMPLE", "ORAL");
    List<String> clearanceConditions = List.of();
    final List<ClearanceFacts.Degrader> degraders = new ArrayList<>();
    String band = "GREEN";
    LocalDate assessmentValidUntil = LocalDate.parse("2027-12-08");
    LocalDate lastAuditOn = LocalDate.parse("2026-03-10");
    String subTierStatus = "APPROVED";

    boolean obligationsAnswer = true;
    final List<DutyFacts.Hold> holds = new ArrayList<>();
    final List<DutyFacts.Overdue> overdue = new ArrayList<>();

    boolean shuffled;

    /** The same on 2026-11-24, before anything was done. */
    static Situation beforeTheFixes() {
        var situation = new Situation();
        situation.asOf = LocalDate.parse("2026-11-24");
        situation.clauses = Paper.xinrui().clauses();
        situation.assessmentValidUntil = LocalDate.parse("2026-11-14");
        situation.degrade("DD_EXPIRED", "L1");
        situation.subTierStatus = "PENDING";
        return situation;
    }

    static SecretFacts secret(String ref, Classification classification, String status, InboundFacts... inbound) {
        return new SecretFacts(
                "id-of-" + ref, ref, 3, Category.TECHNICAL, classification, status, false, true, List.of(inbound));
    }

    static List<ClauseEntry> withClause(
            List<ClauseEntry> clauses, String number, String type, Map<String, Object> params) {
        var more = new ArrayList<>(clauses);
        more.add(ClauseEntry.of(number, type, params));
        return more;
    }

    void without(String clauseType) {
        clauses = clauses.stream()
                .filter(clause -> !clause.type().equals(clauseType))
                .toList();
    }

    void degrade(String code, String limitsTo) {
        degraders.add(new ClearanceFacts.Degrader(
                code, "As partners-service says it", LocalDate.parse("2026-11-14"), limitsTo));
    }

    Facts facts() {
        return new Facts(
                asOf,
                new Question(
                        "P-XINRUI",
                        purpose,
                        mode,
                        "ENG-D118",
                        siteCountry,
                        list(subTiers),
                        list(recipients),
                        recipientCount),
                list(secrets),
                agreementExists ? list(List.of(agreement())) : List.of(),
                partnersAnswer ? clearance() : null,
                obligationsAnswer ? new DutyFacts(list(holds), list(overdue)) : null,
                list(adopted));
    }

    private AgreementFacts agreement() {
        var paper = Paper.xinrui();
        var terms = new AgreementTerms(
                paper.effectiveOn(),
                paper.term(),
                paper.survival(),
                paper.governingLaw(),
                paper.forum(),
                paper.languages(),
                paper.prevailingLanguage(),
                paper.zone(),
                paper.calendars(),
                paper.regime(),
                agreedPurposes,
                new Coverage(covered, List.of()),
                null,
                null,
                clauses);
        return new AgreementFacts(
                "id-of-agreement",
                agreementRef,
                AgreementType.NNN,
                "CN",
                "Ningbo Xinrui",
                2,
                confirmed,
                phase,
                LocalDate.parse("2030-11-19"),
                exitDecidedOn,
                terms,
                signature);
    }

    private ClearanceFacts clearance() {
        return new ClearanceFacts(
                "\"7f\"",
                "id-of-partner",
                "P-XINRUI",
                "Ningbo Xinrui Precision Casting Co., Ltd.",
                partnerStatus,
                clearanceStatus,
                granted,
                list(clearedPurposes),
                list(clearedCountries),
                list(clearedModes),
                list(clearanceConditions),
                list(degraders),
                band,
                assessmentValidUntil,
                lastAuditOn,
                assessmentValidUntil,
                list(List.of(
                        new ClearanceFacts.SubTier("id-of-haotian", "P-HAOTIAN", subTierStatus),
                        new ClearanceFacts.SubTier("id-of-other", "P-OTHER", "APPROVED"))),
                list(siteCountries));
    }

    private <T> List<T> list(Iterable<T> values) {
        var list = new ArrayList<T>();
        values.forEach(list::add);
        if (shuffled) {
            Collections.reverse(list);
        }
        return list;
    }

    Ruling rule() {
        return GATE.decide(facts());
    }

    /** All reasons as {@code CODE} or {@code CODE clause}. */
    Set<String> reasons() {
        return rule().reasons().stream()
                .map(reason -> reason.clauseType() == null ? reason.code() : reason.code() + " " + reason.clauseType())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> conditions() {
        return rule().conditions().stream().map(Condition::code).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> set(String... values) {
        return new TreeSet<>(Arrays.asList(values));
    }
}
