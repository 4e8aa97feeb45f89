package safeguard.contracts.description;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import safeguard.platform.tenancy.TenantOwned;

/** One sealed text; a new text is a new row. */
@Entity
@Immutable
@Table(name = "secret_description")
class SecretDescription extends TenantOwned {

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "secret_id")
    private UUID secretId;

    private long number;

    @Column(name = "key_id")
    private String keyId;

    private byte[] nonce;

    private byte[] ciphertext;

    @SuppressWarnings("NullAway.Init")
    protected SecretDescription() {}

    SecretDescription(Sealing.Place place, Sealing.Sealed sealed, String recordedBy, Clock clock) {
        super(clock);
        this.recordedBy = recordedBy;
        this.secretId = place.secret();
        this.number = place.number();
        this.keyId = sealed.keyId();
        this.nonce = sealed.nonce();
        this.ciphertext = sealed.ciphertext();
    }

    Sealing.Place place(String tenant) {
        return new Sealing.Place(tenant, secretId, number);
    }

    Sealing.Sealed sealed() {
        return new Sealing.Sealed(keyId, nonce, ciphertext);
    }

    long number() {
        return number;
    }

    String recordedBy() {
        return recordedBy;
    }
}
