package safeguard.platform.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Business time is the database's clock plus {@code safeguard.clock-offset}, so that replicas agree and a local system
 * can show another day. The skew against the database is measured at start and every half minute.
 */
@ApplicationScoped
class BusinessClock {

    private static final Logger LOG = Logger.getLogger(BusinessClock.class);

    private final DataSource database;
    private final InstantSource machine = InstantSource.system();
    private final Duration offset;
    private volatile Duration skew = Duration.ZERO;

    BusinessClock(
            DataSource database,
            @ConfigProperty(name = "safeguard.clock-offset") Duration offset,
            @ConfigProperty(name = "safeguard.environment") String environment) {
        if (!offset.isZero() && environment.equals("production")) {
            throw new IllegalStateException(
                    "safeguard.clock-offset shifts business time and is refused when safeguard.environment is production");
        }
        this.database = database;
        this.offset = offset;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Shifted(this, ZoneOffset.UTC);
    }

    void measureAtStart(@Observes @Priority(1) StartupEvent start) {
        measure();
    }

    @Scheduled(every = "30s", delayed = "30s", identity = "database-clock")
    void measure() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var before = machine.instant();
            try (var row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                var there = row.getObject(1, java.time.OffsetDateTime.class).toInstant();
                var halfWay =
                        before.plus(Duration.between(before, machine.instant()).dividedBy(2));
                skew = Duration.between(halfWay, there);
            }
        } catch (SQLException away) {
            LOG.warn("the database clock could not be read; business time keeps the skew measured before", away);
        }
    }

    private Instant now() {
        return machine.instant().plus(skew).plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    /** A view of business time in a zone. */
    private static final class Shifted extends Clock {
        private final BusinessClock source;
        private final ZoneId zone;

        Shifted(BusinessClock source, ZoneId zone) {
            this.source = source;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Shifted(source, other);
        }

        @Override
        public Instant instant() {
            return source.now();
        }
    }
}
