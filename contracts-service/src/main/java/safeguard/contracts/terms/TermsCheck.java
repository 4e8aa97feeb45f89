package safeguard.contracts.terms;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import safeguard.contracts.clause.ClauseCatalogue;
import safeguard.deadlines.calendar.Calendars;
import safeguard.platform.problem.FieldError;

/** What cannot be in the terms of any agreement; what merely should not be there is a gap, not an error. */
public final class TermsCheck {

    private final ClauseCatalogue catalogue;
    private final Calendars calendars;

    public TermsCheck(ClauseCatalogue catalogue, Calendars calendars) {
        this.catalogue = catalogue;
        this.calendars = calendars;
    }

    /** The faults, with pointers below {@code at}. */
    public List<FieldError> faults(AgreementTerms terms, String at) {
        var faults = new ArrayList<FieldError>();
        if (isNoZone(terms.zone())) {
            faults.add(new FieldError(at + "/zone", "an IANA zone such as Asia/Shanghai"));
        }
        if (terms.prevailingLanguage() != null && !terms.languages().contains(terms.prevailingLanguage())) {
            faults.add(new FieldError(at + "/prevailingLanguage", "one of the languages of the agreement"));
        }
        for (int i = 0; i < terms.calendars().size(); i++) {
            if (calendars.find(terms.calendars().get(i)).isEmpty()) {
                faults.add(new FieldError(at + "/calendars/" + i, "one of " + String.join(", ", calendars.ids())));
            }
        }
        faults.addAll(clauses(terms, at + "/clauses"));
        return faults;
    }

    private List<FieldError> clauses(AgreementTerms terms, String at) {
        var faults = new ArrayList<FieldError>();
        catalogue
                .validate(terms.readings())
                .forEach(problem -> faults.add(new FieldError(at + problem.pointer(), problem.message())));
        var numbers = new HashSet<String>();
        for (int i = 0; i < terms.clauses().size(); i++) {
            if (!numbers.add(terms.clauses().get(i).clauseNo())) {
                faults.add(new FieldError(at + "/" + i + "/clauseNo", "a number that no other clause has"));
            }
        }
        return faults;
    }

    private static boolean isNoZone(String zone) {
        try {
            ZoneId.of(zone);
            return false;
        } catch (DateTimeException unknown) {
            return true;
        }
    }
}
