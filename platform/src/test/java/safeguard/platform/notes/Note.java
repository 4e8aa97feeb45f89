package safeguard.platform.notes;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import safeguard.platform.tenancy.TenantOwned;

@Entity
class Note extends TenantOwned {
    private String title;
    private LocalDate day;

    protected Note() {}

    Note(String title, LocalDate day, Clock clock) {
        super(clock);
        this.title = title;
        this.day = day;
    }

    void change(String newTitle, LocalDate newDay) {
        this.title = newTitle;
        this.day = newDay;
    }

    String title() {
        return title;
    }

    LocalDate day() {
        return day;
    }
}
