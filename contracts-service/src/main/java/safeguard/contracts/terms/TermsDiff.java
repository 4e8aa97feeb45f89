package safeguard.contracts.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an amendment changed, field by field and clause by clause. */
public final class TermsDiff {

    private record Field(String path, String name, Function<AgreementTerms, @Nullable Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("effectiveOn", "The first day", AgreementTerms::effectiveOn),
            new Field(
                    "term/initialEnd",
                    "The end of the first term",
                    terms -> terms.term().initialEnd()),
            new Field("term/renewal", "The renewal", terms -> terms.term().renewal()),
            new Field(
                    "term/renewalMonths",
                    "The length of a renewal in months",
                    terms -> terms.term().renewalMonths()),
            new Field("term/notice", "The notice", terms -> words(terms.term().notice())),
            new Field("survival", "The survival", terms -> words(terms.survival())),
            new Field("governingLaw", "The governing law", AgreementTerms::governingLaw),
            new Field("forum", "The forum", terms -> words(terms.forum())),
            new Field("languages", "The languages", AgreementTerms::languages),
            new Field("prevailingLanguage", "The prevailing language", AgreementTerms::prevailingLanguage),
            new Field("zone", "The time zone", AgreementTerms::zone),
            new Field("calendars", "The calendars", AgreementTerms::calendars),
            new Field("regime", "The counting rules", terms -> terms.regime().id()),
            new Field("purposes", "The permitted purposes", AgreementTerms::purposes),
            new Field(
                    "coverage/tradeSecrets",
                    "The list of covered secrets",
                    terms -> terms.coverage().tradeSecrets()),
            new Field(
                    "coverage/categories",
                    "The list of covered categories",
                    terms -> terms.coverage().categories()),
            new Field("documentRef", "The filed document", AgreementTerms::documentRef),
            new Field("documentSha256", "The hash of the filed document", AgreementTerms::documentSha256));

    private TermsDiff() {}

    /** The differences in reading order: terms first, then clauses by number. */
    public static List<Change> between(AgreementTerms before, AgreementTerms after) {
        var changes = new ArrayList<Change>();
        for (var field : FIELDS) {
            var was = text(field.value().apply(before));
            var is = text(field.value().apply(after));
            if (!Objects.equals(was, is)) {
                changes.add(Change.of(field.path(), field.name(), was, is));
            }
        }
        changes.addAll(clauses(byNumber(before), byNumber(after)));
        return changes;
    }

    private static List<Change> clauses(Map<String, ClauseEntry> before, Map<String, ClauseEntry> after) {
        var numbers = new LinkedHashSet<>(before.keySet());
        numbers.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var number : numbers.stream().sorted().toList()) {
            var was = before.get(number);
            var is = after.get(number);
            if (!Objects.equals(was, is)) {
                changes.add(Change.of("clauses/" + number, "Clause " + number, words(was), words(is)));
            }
        }
        return changes;
    }

    private static Map<String, ClauseEntry> byNumber(AgreementTerms terms) {
        var clauses = new LinkedHashMap<String, ClauseEntry>();
        terms.clauses().forEach(clause -> clauses.put(clause.clauseNo(), clause));
        return clauses;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list ->
                list.isEmpty()
                        ? null
                        : String.join(", ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static @Nullable String words(@Nullable NoticeToEnd notice) {
        return notice == null
                ? null
                : "%d %s%s".formatted(notice.amount(), notice.unit(), notice.clearDays() ? " clear" : "");
    }

    private static @Nullable String words(@Nullable Survival survival) {
        if (survival == null) {
            return null;
        }
        var months = survival.months() == null ? "" : survival.months() + " months";
        return months + (survival.whileSecret() ? " while secret" : "");
    }

    private static @Nullable String words(@Nullable Forum forum) {
        return forum == null ? null : "%s %s %s".formatted(forum.kind(), forum.country(), forum.seat());
    }

    private static @Nullable String words(@Nullable ClauseEntry clause) {
        if (clause == null) {
            return null;
        }
        var harmful = clause.harmfulVariants().isEmpty() ? "" : " harmful " + clause.harmfulVariants();
        var params = clause.params().isEmpty() ? "" : " " + new TreeMap<>(clause.params());
        return clause.type() + params + harmful;
    }
}
